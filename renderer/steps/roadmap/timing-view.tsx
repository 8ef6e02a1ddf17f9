import { useState } from 'react'
import { ownPlan } from '#shared/methods/explanations/scenario-figures.ts'
import { timing } from '#shared/methods/readings/timing.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { FigureButton } from '../../components/figure-button.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { FreezesCard } from './freezes-card.tsx'
import { InitiativeDialog } from './initiative-dialog.tsx'
import styles from './money-view.module.css'
import { ScheduleConflicts } from './schedule-conflicts.tsx'
import { SlipDialog } from './slip-dialog.tsx'
import { TimingTable } from './timing-table.tsx'
import { usePlan } from './use-plan.ts'
import { useSchedule } from './use-schedule.ts'

/** How much room each initiative has, by links and with teams, why it begins when it begins, and what a slip would move. METHOD C10. */
export function TimingView() {
  const say = useSay()
  const { writeDate } = useFormat()
  const { workbook, scenarioId } = usePlan()
  const [open, setOpen] = useState<string | null>(null)
  const [slipping, setSlipping] = useState<string | null>(null)
  const proposal = useSchedule(workbook)
  const reading = timing(workbook)
  const { finish, critical, withoutRoom } = reading
  const end = finish === null ? '' : writeDate(finish)
  return (
    <div className={styles.view}>
      {finish === null ? (
        <p className={styles.waiting}>{say('screen.timing.noDates')}</p>
      ) : (
        <Verdict
          title={say('screen.timing.title')}
          tone={withoutRoom > reading.items.length / 2 ? 'attention' : 'neutral'}
          figure={
            <>
              <FigureButton
                figure={`scenario/${scenarioId ?? ownPlan}/finish`}
                label={say('screen.timing.end')}
                value={end}
                strong
              />
              <small>{say('screen.timing.end')}</small>
            </>
          }
        >
          {say('screen.timing.sentence', { finish: end, critical, withoutRoom })}
        </Verdict>
      )}
      {proposal !== null && !proposal.ok && (
        <ScheduleConflicts workbook={workbook} proposal={proposal} onOpen={setOpen} />
      )}
      <TimingTable
        workbook={workbook}
        reading={reading}
        scenarioId={scenarioId}
        onOpen={setOpen}
        onSlip={setSlipping}
      />
      <FreezesCard />
      {open !== null && <InitiativeDialog id={open} scenarioId={scenarioId} onClose={() => setOpen(null)} />}
      {slipping !== null && <SlipDialog id={slipping} onClose={() => setSlipping(null)} />}
    </div>
  )
}
