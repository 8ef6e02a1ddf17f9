import { balanceWeights } from '#shared/edits/intents/balance-weights.ts'
import { choiceLabel } from '#shared/messages/labels.ts'
import type { Ranking } from '#shared/methods/readings/ranking.ts'
import { weightlessParts } from '#shared/methods/readings/weightless-parts.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import styles from './order-view.module.css'
import { useUnlocked } from './use-unlocked.ts'

/** Parts of the method in which no criterion weighs anything, so that nothing can be ranked, and a way out. */
export function WeightsNote({ ranking }: { readonly ranking: Ranking }) {
  const say = useSay()
  const { perform } = useEdit()
  const unlocked = useUnlocked()
  const found = useWorkbook(weightlessParts)
  // Some methods do without a part: what can be ranked needs no note.
  if (ranking.ranked.length > 0 || ranking.unscored.length === 0) return null
  return found.parts.map(({ part, titles }) => {
    const name = choiceLabel(say, 'criterion', 'part', part)
    return (
      <div key={part} className={styles.loop} role="status">
        <p>{say('screen.order.weightless', { part: name, count: titles.length, names: titles.join(', ') })}</p>
        {titles.length > 0 && (
          <Button
            disabled={!unlocked}
            onClick={() => perform((context) => balanceWeights(context, found.method, part))}
          >
            {say('screen.order.weightAlike')}
          </Button>
        )}
      </div>
    )
  })
}
