import { choiceLabel } from '#shared/messages/labels.ts'
import { moscowClasses } from '#shared/methods/moscow.ts'
import type { Ranking } from '#shared/methods/readings/ranking.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { Tag } from '../../components/tag.tsx'

/** Whether judgements contradict each other (AHP) and how much effort each class takes (MoSCoW), where the method has them. */
export function WeightChecksCard({ ranking }: { readonly ranking: Ranking }) {
  return (
    <>
      <Consistency ranking={ranking} />
      <Shares ranking={ranking} />
    </>
  )
}

function Consistency({ ranking: { judged } }: { readonly ranking: Ranking }) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const criterion = useWorkbook(({ tables }) => tables.criterion)
  const parts = judged.filter(({ criterionIds }) => criterionIds.length > 1)
  if (parts.length === 0) return null
  const title = (id: string | undefined): string => criterion[id ?? '']?.title ?? ''
  return (
    <Card title={say('screen.solid.judgements')} flush>
      <FactTable
        label={say('screen.solid.judgements')}
        columns={[
          { label: say('screen.solid.part') },
          { label: say('screen.solid.ratio'), end: true },
          { label: say('screen.solid.worstPair') },
        ]}
        rows={parts.map(({ part, consistencyRatio, consistent, worstPair, criterionIds }) => ({
          key: part,
          cells: [
            choiceLabel(say, 'criterion', 'part', part),
            <FigureButton
              key="ratio"
              figure={`weights/${part}/consistency`}
              label={say('screen.solid.ratio')}
              value={writeNumber(Math.round(consistencyRatio * 100) / 100, 2)}
              strong={!consistent}
            />,
            consistent || worstPair === null ? (
              <Tag key="pair" tone="good" icon="check">
                {say('screen.solid.consistent')}
              </Tag>
            ) : (
              say('screen.weights.worst', {
                name: title(criterionIds[worstPair.row]),
                other: title(criterionIds[worstPair.column]),
                given: writeNumber(worstPair.given, 1),
                fits: writeNumber(worstPair.consistent, 1),
              })
            ),
          ],
        }))}
      />
    </Card>
  )
}

function Shares({ ranking: { moscowShares } }: { readonly ranking: Ranking }) {
  const say = useSay()
  const { writePercent } = useFormat()
  const { mustShare } = useSingleton('settings')
  if (moscowShares === null) return null
  return (
    <Card title={say('screen.solid.shares')} flush>
      <FactTable
        label={say('screen.solid.shares')}
        columns={[
          { label: say('screen.solid.class') },
          { label: say('screen.solid.share'), end: true },
          { label: say('screen.solid.guide') },
        ]}
        rows={moscowClasses.map((name) => ({
          key: name,
          cells: [
            choiceLabel(say, 'initiative', 'moscow', name),
            <FigureButton
              key="share"
              figure={`moscow/${name}`}
              label={say('screen.solid.shareOf', { name: choiceLabel(say, 'initiative', 'moscow', name) })}
              value={writePercent(Math.round(moscowShares[name] * 100) / 100)}
            />,
            name === 'must' && (
              <Tag key="guide" tone={moscowShares.must > mustShare ? 'danger' : 'good'}>
                {say('screen.solid.guideMost', { most: writePercent(mustShare) })}
              </Tag>
            ),
          ],
        }))}
      />
    </Card>
  )
}
