import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Icon } from '../../components/icon.tsx'
import styles from './roadmap-step.module.css'
import { type Trouble, troublesOf } from './roadmap-trouble.ts'
import { usePlan } from './use-plan.ts'
import { useRoadmapActions } from './use-roadmap-actions.ts'

/** So many are listed; more come up as these are settled. */
const most = 100

/** What does not fit, one sentence each. What mends a broken date is offered; nothing moves by itself. */
export function TroubleDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const { writeDate } = useFormat()
  const { workbook, scenarioId } = usePlan()
  const actions = useRoadmapActions(scenarioId)
  const troubles = troublesOf(workbook, { say, writeDate })
  return (
    <Dialog title={say('screen.trouble.title')} onClose={onClose} wide>
      {troubles.length === 0 && <p>{say('screen.trouble.none')}</p>}
      <ul className={styles.troubles}>
        {troubles.slice(0, most).map((trouble) => (
          <TroubleRow key={trouble.key} trouble={trouble} onMend={actions.plan} />
        ))}
      </ul>
      {troubles.length > most && <p>{say('screen.gantt.more', { count: troubles.length - most })}</p>}
    </Dialog>
  )
}

type TroubleRowProps = {
  readonly trouble: Trouble
  readonly onMend: ReturnType<typeof useRoadmapActions>['plan']
}

function TroubleRow({ trouble: { tone, text, fix, initiativeId }, onMend }: TroubleRowProps) {
  const say = useSay()
  const { writeDate } = useFormat()
  const editable = useEditable()
  return (
    <li>
      <span className={tone === 'danger' ? styles.bad : styles.warn}>
        <Icon name="alert" />
      </span>
      <span>{text}</span>
      {fix !== null && initiativeId !== null && (
        <Button disabled={!editable} onClick={() => onMend(initiativeId, { ...fix, kind: 'move' })}>
          {say('screen.trouble.mend', { date: writeDate(fix.start) })}
        </Button>
      )}
    </li>
  )
}
