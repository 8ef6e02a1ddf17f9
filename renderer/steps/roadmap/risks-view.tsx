import { choiceLabel, entitiesLabel, entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import { risksOf } from '#shared/methods/readings/risks-of.ts'
import type { RiskBand } from '#shared/methods/risk-score.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows, useWorkbook } from '../../app/use-workbook.ts'
import { FigureButton } from '../../components/figure-button.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { Tag } from '../../components/tag.tsx'
import { ChooseRow, ChooseTable } from '../choose-table.tsx'
import { DetailCard } from '../detail-card.tsx'
import { LibraryCard } from '../library-card.tsx'
import { MasterDetail } from '../master-detail.tsx'
import { RowLibrary } from '../row-library.tsx'
import { useChosenRow } from '../use-chosen-row.ts'

const fields = [
  'title',
  'cause',
  'event',
  'effect',
  'likelihood',
  'impact',
  'response',
  'owner',
  'mitigation',
  'trigger',
  'initiativeId',
  'residualLikelihood',
  'residualImpact',
  'status',
  'code',
] as const

const tones = { red: 'danger', amber: 'attention', green: 'neutral' } as const

/** What could go wrong: cause, event, effect, how grave, what is done and what remains. METHOD B8. */
export function RisksView() {
  const say = useSay()
  const { add } = useEdit()
  const rows = useRows('risk')
  const readings = useWorkbook(risksOf)
  const [chosen, choose] = useChosenRow('risk')
  const byId = new Map(rows.map((row) => [row.id, row]))
  const current = chosen ?? readings[0]?.riskId ?? null
  return (
    <MasterDetail
      none={rows.length === 0}
      detailTitle={entityLabel(say, 'risk')}
      detail={current === null ? null : <DetailCard key={current} entity="risk" id={current} fields={fields} />}
      list={
        <LibraryCard
          title={entitiesLabel(say, 'risk')}
          none={rows.length > 0 ? null : { title: say('screen.risks.none'), text: say('screen.risks.noneText') }}
          add={
            <QuickAdd
              label={say('screen.risks.add')}
              onAdd={(title) => {
                const id = add('risk', { title })
                if (id !== null) choose(id)
                return id !== null
              }}
            />
          }
          library={(onClose) => (
            <RowLibrary
              library="risk"
              about={({ cause = '', effect = '', likelihood = 3, impact = 3 }) => ({
                text: [cause, effect].filter(Boolean).join(' '),
                tags: [say('screen.risks.offer', { likelihood, impact })],
              })}
              onTaken={choose}
              onClose={onClose}
            />
          )}
        >
          <ChooseTable
            label={entitiesLabel(say, 'risk')}
            heads={[
              entityLabel(say, 'risk'),
              say('screen.risks.score'),
              say('screen.risks.residual'),
              fieldLabel(say, 'risk', 'response'),
              fieldLabel(say, 'risk', 'status'),
            ]}
          >
            {readings.map(({ riskId, score, band, residualScore, residualBand }) => {
              const row = byId.get(riskId)
              return (
                row && (
                  <ChooseRow
                    key={riskId}
                    chosen={riskId === current}
                    name={row.title}
                    below={row.owner || say('screen.measures.noOwner')}
                    onChoose={() => choose(riskId)}
                  >
                    <td>
                      <Score figure={`risk/${riskId}/score`} of={row.title} score={score} band={band} />
                    </td>
                    <td>
                      {residualScore === null ? (
                        '–'
                      ) : (
                        <Score
                          figure={`risk/${riskId}/residual`}
                          of={row.title}
                          score={residualScore}
                          band={residualBand}
                        />
                      )}
                    </td>
                    <td>{row.response === null ? '–' : choiceLabel(say, 'risk', 'response', row.response)}</td>
                    <td>{choiceLabel(say, 'risk', 'status', row.status)}</td>
                  </ChooseRow>
                )
              )
            })}
          </ChooseTable>
        </LibraryCard>
      }
    />
  )
}

type ScoreProps = {
  readonly figure: string
  /** The name of the risk. */
  readonly of: string
  readonly score: number
  readonly band: RiskBand | null
}

/** Likelihood times impact; the word says what the colour says. */
function Score({ figure, of, score, band }: ScoreProps) {
  const say = useSay()
  return (
    <Tag tone={tones[band ?? 'green']} title={say('methods.note.band', { band: band ?? 'green' })}>
      <FigureButton figure={figure} label={say('screen.risks.scoreOf', { name: of })} value={String(score)} />
    </Tag>
  )
}
