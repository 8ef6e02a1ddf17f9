import { describeWalk } from './walk/describe-walk.ts'

describeWalk(1)
