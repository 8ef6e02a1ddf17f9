import { useMemo, useState } from 'react'
import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { shiftFigure, shiftLabel, shiftPhrase } from '#shared/methods/explanations/shift-figures.ts'
import { agreementShift } from '#shared/methods/readings/agreement-shift.ts'
import { roundsOldestFirst } from '#shared/methods/readings/earlier-round.ts'
import { movedShifts, shiftSummary } from '#shared/methods/readings/shift-summary.ts'
import { useSay } from '../../app/app-context.ts'
import { useSnapshot } from '../../app/snapshots/use-snapshot.ts'
import { useFormat } from '../../app/use-format.ts'
import { useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { SelectField } from '../../components/select-field.tsx'
import styles from './agreement-view.module.css'

const most = 120

/** What changed since an earlier round, which is a snapshot: who moved, and whether towards the group. METHOD C1. */
export function RoundShiftCard() {
  const say = useSay()
  const { writeDate } = useFormat()
  const snapshots = useRows('snapshot')
  const oldestFirst = useMemo(() => roundsOldestFirst(snapshots), [snapshots])
  const [chosen, setChosen] = useState<string | null>(null)
  const id = oldestFirst.some((each) => each.id === chosen) ? chosen : (oldestFirst[0]?.id ?? null)
  if (id === null) return <p className={styles.empty}>{say('screen.agree.noRounds')}</p>
  return (
    <Card
      title={say('screen.agree.part.rounds')}
      actions={
        <span className={styles.since}>
          <SelectField
            label={say('screen.agree.since')}
            value={id}
            options={oldestFirst.map(({ id: value, name, takenOn }) => ({
              value,
              label: `${name} · ${writeDate(takenOn)}`,
            }))}
            onChange={setChosen}
          />
        </span>
      }
      flush
    >
      <Shift id={id} />
    </Card>
  )
}

function Shift({ id }: { readonly id: string }) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const { workbook: before, failed } = useSnapshot(id)
  const ratings = useWorkbook(({ ratings: now }) => now)
  const now = useWorkbook((all) => all)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only ratings change the shift; a note elsewhere does not
  const shifts = useMemo(() => (before === null ? null : agreementShift(before, now)), [before, ratings])
  if (failed) return <p role="alert">{say(`failure.${failed.kind}`, failed.params)}</p>
  if (shifts === null) {
    return (
      <p className={styles.empty} role="status">
        {say('screen.solid.calculating')}
      </p>
    )
  }
  const summary = shiftSummary(shifts)
  if (summary.cells === 0) return <p className={styles.empty}>{say('screen.agree.noShift')}</p>
  const moved = movedShifts(shifts)
  const figure = (value: number): string => writeNumber(Math.round(value * 100) / 100)
  return (
    <>
      <p className={styles.sentence}>
        {sayPhrase(say, shiftPhrase(shifts))}{' '}
        <FigureButton
          figure={shiftFigure(id)}
          label={sayPhrase(say, shiftLabel(now, id))}
          value={writeNumber(summary.moved)}
          strong
        />
      </p>
      <FactTable
        label={say('screen.agree.part.rounds')}
        most={most}
        columns={[
          { label: say('screen.agree.cell') },
          { label: say('decisions.label.medianBefore'), end: true },
          { label: say('decisions.label.medianNow'), end: true },
          { label: say('decisions.label.spreadBefore'), end: true },
          { label: say('decisions.label.spreadNow'), end: true },
          { label: say('screen.agree.changed'), end: true },
          { label: say('screen.agree.nearer'), end: true, title: say('decisions.rule.shift') },
        ]}
        rows={moved.map((shift) => {
          const { practiceId, lens, medianBefore, medianNow, spreadBefore, spreadNow, raters, changed, nearer } = shift
          const name = `${now.tables.practice[practiceId]?.name ?? ''} · ${say(`screen.lens.${lens}`)}`
          return {
            key: `${practiceId} ${lens}`,
            cells: [
              name,
              figure(medianBefore),
              <FigureButton
                key="now"
                figure={shiftFigure(id, shift)}
                label={say('screen.agree.medianOf', { name })}
                value={figure(medianNow)}
                strong={medianBefore !== medianNow}
              />,
              spreadBefore,
              spreadNow,
              changed === null ? '–' : say('screen.agree.of', { agreed: changed, rated: raters }),
              nearer ?? '–',
            ],
          }
        })}
      />
      {moved.length > most && (
        <p className={`${styles.small} ${styles.note}`}>{say('screen.gantt.more', { count: moved.length - most })}</p>
      )}
    </>
  )
}
