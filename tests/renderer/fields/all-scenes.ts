import type { Scene } from './scene.ts'
import { boardPackScenes } from './scenes-board-pack.ts'
import { communicationScenes } from './scenes-communications.ts'
import { constraintScenes } from './scenes-constraints.ts'
import { currentStateScenes } from './scenes-current-state.ts'
import { directionScenes } from './scenes-direction.ts'
import { measureScenes } from './scenes-measures.ts'
import { opportunityScenes } from './scenes-opportunities.ts'
import { prioritisationScenes } from './scenes-prioritisation.ts'
import { roadmapScenes } from './scenes-roadmap.ts'
import { setUpScenes } from './scenes-set-up.ts'
import { tacticalPlanScenes } from './scenes-tactical-plan.ts'

/** Every place where columns are entered, as the tests of the screens go through them. */
export const allScenes: readonly Scene[] = [
  ...setUpScenes,
  ...directionScenes,
  ...currentStateScenes,
  ...constraintScenes,
  ...opportunityScenes,
  ...prioritisationScenes,
  ...roadmapScenes,
  ...tacticalPlanScenes,
  ...measureScenes,
  ...communicationScenes,
  ...boardPackScenes,
]
