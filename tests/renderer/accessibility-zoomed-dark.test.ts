import { describeWalk } from './walk/describe-walk.ts'

describeWalk('Dark', 2)
