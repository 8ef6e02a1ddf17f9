import { describeWalk } from './walk/describe-walk.ts'

describeWalk('Light', 1)
