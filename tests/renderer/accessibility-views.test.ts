import { describeWalk } from './walk/describe-walk.ts'
import { testLists, testViews } from './walk/walk-views.ts'

describeWalk('views', 1, (walk) => {
  testViews(walk, 'sample')
  testViews(walk, '')
  testViews(walk, 'empty')
  testLists(walk)
})
