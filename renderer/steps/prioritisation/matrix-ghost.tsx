import { place } from '#shared/charts/axis.ts'
import type { ValueEffortData } from '#shared/charts/chart-data.ts'
import type { Scene } from '#shared/charts/scene.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { valueEffortPlot } from '#shared/charts/value-effort.ts'
import type { MatrixPlace } from '#shared/methods/readings/scores-at-place.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import styles from './order-view.module.css'

type MatrixGhostProps = {
  readonly id: string
  readonly at: MatrixPlace
  readonly data: ValueEffortData
  readonly options: SceneOptions
  readonly scene: Scene
}

/** Where a bubble will be when it is let go: the nearest place that whole scores reach. */
export function MatrixGhost({ id, at, data, options, scene }: MatrixGhostProps) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const { plot } = valueEffortPlot(data, options)
  const spot = ({ value, effort }: MatrixPlace) => ({
    x: place(effort, data.min, data.max, plot.x, plot.x + plot.width),
    y: place(value, data.min, data.max, plot.y + plot.height, plot.y),
  })
  const bubble = data.bubbles.find((each) => each.id === id)
  if (bubble === undefined) return null
  const [from, to] = [spot(bubble), spot(at)]
  const right = to.x > plot.x + plot.width / 2
  return (
    <svg className={styles.ghost} viewBox={`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle cx={to.x} cy={to.y} r={9} />
      <text x={right ? to.x - 13 : to.x + 13} y={to.y + 2.5} textAnchor={right ? 'end' : 'start'}>
        {say('screen.order.place', { value: writeNumber(at.value, 1), effort: writeNumber(at.effort, 1) })}
      </text>
    </svg>
  )
}
