import { AssessmentPresenter, stepScreens } from '../../steps/step-screens.tsx'
import { dialogParts } from '../dialogs.tsx'
import { AssessmentDrawer, HistoryDrawer, WhyDrawer } from '../drawers/drawer-parts.ts'
import { FindField } from '../find.tsx'
import { HomePage } from '../pages.ts'

/** Everything that is loaded by and by, what is likely to be asked for first before the rest. */
export const allParts = [
  ...Object.values(stepScreens),
  FindField,
  AssessmentDrawer,
  WhyDrawer,
  HistoryDrawer,
  dialogParts.export,
  AssessmentPresenter,
  ...Object.values(dialogParts),
  HomePage,
] as const
