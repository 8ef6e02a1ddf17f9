import { useMemo, useState } from 'react'
import { takeSchedule } from '#shared/edits/intents/take-schedule.ts'
import { type Slip, slip } from '#shared/methods/readings/slip.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { announce } from '../../state/ui-store.ts'
import { initiativeName } from './initiative-face.tsx'
import styles from './roadmap-step.module.css'
import { boundText, conflictText, loadText } from './roadmap-trouble.ts'
import own from './timing-table.module.css'
import { usePlan } from './use-plan.ts'

const steps = ['1', '2', '4'] as const

/** What if an initiative slips: the chain it moves and what then no longer fits, as a preview to be applied or thrown away. */
export function SlipDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { ui } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const { workbook, scenarioId } = usePlan()
  const [by, setBy] = useState<(typeof steps)[number]>('1')
  const found = useMemo(() => slip(workbook, id, Number(by)), [workbook, id, by])
  const name = initiativeName(workbook, id)

  function apply({ moves }: Slip): void {
    if (!perform((context) => takeSchedule(context, moves, scenarioId))) return
    announce(ui, say('screen.edit.plan.takeSchedule', { count: moves.length }))
    onClose()
  }

  return (
    <Dialog title={say('screen.slip.title', { name })} onClose={onClose} wide>
      <div className={own.slipBar}>
        <Segmented
          label={say('screen.slip.by')}
          options={steps.map((value) => ({ value, label: say('screen.slip.quarters', { count: Number(value) }) }))}
          value={by}
          onChange={setBy}
        />
        <span className={own.small}>{say('screen.slip.preview')}</span>
      </div>
      {found !== null && <Preview workbook={workbook} found={found} />}
      <div className={styles.actions}>
        <Button onClick={onClose}>{say('screen.slip.drop')}</Button>
        <Button look="primary" disabled={!editable || found === null} onClick={() => found !== null && apply(found)}>
          {say('screen.slip.apply')}
        </Button>
      </div>
    </Dialog>
  )
}

function Preview({ workbook, found }: { readonly workbook: Workbook; readonly found: Slip }) {
  const say = useSay()
  const { writeDate } = useFormat()
  const { moves, pushedBy, finishBefore, finishAfter } = found
  const date = (iso: string | null | undefined): string => (iso == null ? '–' : writeDate(iso))
  const troubles = troublesOf(workbook, found)
  function troublesOf(plan: Workbook, { held, dateConflicts, boundConflicts, overloads }: Slip): readonly string[] {
    const writes = { say, writeDate }
    return [
      ...held.map((id) => say('screen.slip.held', { name: initiativeName(plan, id) })),
      ...dateConflicts.map((each) => conflictText(plan, each, writes)),
      ...boundConflicts.map((each) => boundText(plan, each, say)),
      ...overloads.map((each) => loadText(plan, each, writes)),
    ]
  }
  return (
    <>
      <p className={styles.lead} role="status">
        {say('screen.slip.chain', {
          count: moves.length - 1,
          later: finishBefore === finishAfter ? 'no' : 'yes',
          before: date(finishBefore),
          after: date(finishAfter),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.proposals} tabIndex={0} aria-label={say('screen.slip.then')}>
        <FactTable
          label={say('screen.slip.then')}
          columns={[
            { label: say('entity.initiative') },
            { label: say('screen.slip.now'), end: true },
            { label: say('screen.slip.then'), end: true },
            { label: say('screen.slip.because') },
          ]}
          rows={moves.map(({ initiativeId, start }) => {
            const by = pushedBy.get(initiativeId)
            return {
              key: initiativeId,
              cells: [
                initiativeName(workbook, initiativeId),
                date(findRow(workbook, 'initiative', initiativeId)?.start),
                <b key="then">{date(start)}</b>,
                by === undefined ? say('screen.slip.itself') : initiativeName(workbook, by),
              ],
            }
          })}
        />
      </section>
      <div className={own.part}>
        <h3>{say('screen.slip.trouble')}</h3>
        {troubles.length === 0 ? (
          <p>{say('screen.slip.noTrouble')}</p>
        ) : (
          <ul className={own.troubles}>
            {troubles.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
