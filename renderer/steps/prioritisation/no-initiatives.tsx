import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { GoToStep } from '../go-to-step.tsx'
import styles from './prioritisation-step.module.css'

/** What this step is for, and how to begin. */
export function NoInitiatives() {
  const say = useSay()
  const { add } = useEdit()
  return (
    <section className={styles.emptyCard}>
      <StartCard title={say('screen.order.empty')} text={say('screen.order.emptyWhy')}>
        <GoToStep step="opportunities" />
      </StartCard>
      <QuickAdd label={say('screen.order.add')} onAdd={(title) => add('initiative', { title }) !== null} />
    </section>
  )
}
