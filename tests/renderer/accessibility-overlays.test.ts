import { describeWalk } from './walk/describe-walk.ts'
import { testOverlays } from './walk/walk-overlays.ts'

describeWalk('dialogs, drawers, menus, home and the wall', 1, testOverlays)
