import { figureIn } from '#shared/methods/explanations/in-scenario-figures.ts'
import { FigureButton } from './figure-button.tsx'

type PlanFigureProps = {
  /** Its id in the plan. */
  readonly figure: string
  readonly label: string
  readonly value: string
  /** Whose figure it is; null: the plan's own. */
  readonly scenarioId: string | null
  readonly strong?: boolean
}

/** A figure of the plan that is shown, which may be that of a scenario: chosen, it is explained with that plan's rows. */
export function PlanFigure({ scenarioId, figure, label, value, strong = false }: PlanFigureProps) {
  return <FigureButton figure={figureIn(scenarioId, figure)} label={label} value={value} strong={strong} />
}
