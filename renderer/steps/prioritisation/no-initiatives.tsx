import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { Button } from '../../components/button.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { goToStep } from '../../state/ui-store.ts'
import styles from './prioritisation-step.module.css'

/** What this step is for, and how to begin. */
export function NoInitiatives() {
  const { ui } = useApp()
  const say = useSay()
  const { add } = useEdit()
  return (
    <section className={styles.emptyCard}>
      <StartCard title={say('screen.order.empty')} text={say('screen.order.emptyWhy')}>
        <Button icon="arrowRight" look="primary" onClick={() => goToStep(ui, 'opportunities')}>
          {say('screen.order.emptyGo')}
        </Button>
      </StartCard>
      <QuickAdd label={say('screen.order.add')} onAdd={(title) => add('initiative', { title }) !== null} />
    </section>
  )
}
