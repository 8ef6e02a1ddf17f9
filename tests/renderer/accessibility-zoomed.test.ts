import { describeWalk } from './walk/describe-walk.ts'
import { testOverlays } from './walk/walk-overlays.ts'
import { testViews } from './walk/walk-views.ts'

describeWalk('everything', 2, (walk) => {
  testViews(walk, 'sample')
  testViews(walk, 'empty')
  testOverlays(walk)
})
