import type { RecentWorkbook } from '#shared/contract/requests.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Meter } from '../../components/meter.tsx'
import { useApp, useSay } from '../app-context.ts'
import { openWorkbook } from '../open-workbook.ts'
import { useFormat } from '../use-format.ts'
import styles from './home-page.module.css'

/** The workbook used last, one press away. */
export function ContinueCard({ workbook }: { readonly workbook: RecentWorkbook }) {
  const app = useApp()
  const say = useSay()
  const { writeMoment, writePercent } = useFormat()
  const { place, title, organisation, changedAt, progress } = workbook
  const changed = say('screen.home.changed', { when: writeMoment(changedAt) })
  return (
    <section className={styles.continue} aria-label={title}>
      <div className={styles.continueWords}>
        <h2 className={styles.continueTitle}>{title}</h2>
        <p className={styles.continueLine}>{[organisation, changed].filter(Boolean).join(' · ')}</p>
        {progress !== null && (
          <div className={styles.progress}>
            <Meter share={progress} label={say('screen.home.progressOf', { title })} />
            <span>{say('screen.rail.done', { share: writePercent(progress) })}</span>
          </div>
        )}
      </div>
      <Button look="primary" onClick={() => void openWorkbook(app, place)}>
        {say('screen.home.continue')}
        <Icon name="arrowRight" />
      </Button>
    </section>
  )
}
