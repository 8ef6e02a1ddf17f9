import { describeWalk } from './walk/describe-walk.ts'

describeWalk('High contrast', 1)
