import { FigureButton } from './figure-button.tsx'

type PlanFigureProps = {
  readonly figure: string
  readonly label: string
  readonly value: string
  /** Figures of the plan itself can be explained; those of a scenario are explained where scenarios are compared. */
  readonly isPlan: boolean
  readonly strong?: boolean
}

/** A figure that is a button in the plan, and plain text while a scenario is shown. */
export function PlanFigure({ isPlan, figure, label, value, strong = false }: PlanFigureProps) {
  if (isPlan) return <FigureButton figure={figure} label={label} value={value} strong={strong} />
  return strong ? <b>{value}</b> : value
}
