import { choiceLabel } from '#shared/messages/labels.ts'
import { partsOf } from '#shared/methods/readings/priority-columns.ts'
import type { Ranking } from '#shared/methods/readings/ranking.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import styles from './order-view.module.css'

const few = 6

/** What weighs how much, part by part, as bars with their points. Parts of one criterion have nothing to weigh. */
export function WeightStrip({ ranking }: { readonly ranking: Ranking }) {
  const { ui } = useApp()
  const say = useSay()
  const { writeNumber } = useFormat()
  const { method, criteria, weights } = ranking
  const parts = partsOf[method]
    .map((part) => ({
      part,
      members: criteria.flatMap((criterion, at) =>
        criterion.part === part && (weights[at] ?? 0) > 0 ? [{ criterion, weight: weights[at] ?? 0 }] : [],
      ),
    }))
    .filter(({ members }) => members.length > 1)
  if (parts.length === 0) return null
  return (
    <div className={styles.weights}>
      {parts.map(({ part, members }) => {
        const most = Math.max(...members.map(({ weight }) => weight))
        return (
          <button
            key={part}
            type="button"
            className={styles.part}
            data-part={part}
            style={{ flex: members.length }}
            onClick={() =>
              ui.setState((state) => ({ sought: null, views: { ...state.views, prioritisation: 'weights' } }))
            }
          >
            <span className={styles.partHead}>
              <b>{say('screen.order.part', { part: choiceLabel(say, 'criterion', 'part', part) })}</b>
              <span>
                {say('screen.order.sum', {
                  sum: writeNumber(sumOf(members), Number.isInteger(sumOf(members)) ? 0 : 1),
                })}
              </span>
            </span>
            <span
              className={styles.bars}
              data-few={members.length <= few ? true : undefined}
              style={{ '--count': members.length } as object}
            >
              {members.map(({ criterion, weight }) => (
                <span key={criterion.id} style={{ flex: weight }} title={criterion.title}>
                  <i style={{ opacity: 0.45 + 0.55 * (weight / most) }} />
                  <span>
                    <b>{writeNumber(weight, Number.isInteger(weight) ? 0 : 1)}</b> {criterion.title}
                  </span>
                </span>
              ))}
            </span>
          </button>
        )
      })}
    </div>
  )
}

function sumOf(members: readonly { readonly weight: number }[]): number {
  return Math.round(members.reduce((sum, { weight }) => sum + weight, 0) * 10) / 10
}
