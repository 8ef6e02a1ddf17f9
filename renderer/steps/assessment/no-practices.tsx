import { useApp, useSay } from '../../app/app-context.ts'
import { Button } from '../../components/button.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { goToStep } from '../../state/ui-store.ts'
import styles from './assessment-step.module.css'

/** Before there is a practice there is nothing to rate: where practices come from. */
export function NoPractices() {
  const { ui } = useApp()
  const say = useSay()
  return (
    <section className={styles.start}>
      <StartCard title={say('screen.grid.start')} text={say('screen.grid.startWhy')}>
        <Button
          look="primary"
          icon="arrowRight"
          onClick={() => {
            ui.setState(({ views }) => ({ views: { ...views, setUp: 'practice' } }))
            goToStep(ui, 'setUp')
          }}
        >
          {say('screen.grid.startWay')}
        </Button>
      </StartCard>
    </section>
  )
}
