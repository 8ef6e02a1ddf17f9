import { CascadeCard } from './cascade-card.tsx'
import styles from './direction-step.module.css'
import { ObjectivesCard } from './objectives-card.tsx'
import { StatementsCard } from './statements-card.tsx'

/** The whole direction on one screen: statements, objectives, and how they lead to practices. */
export function OverviewView() {
  return (
    <>
      <div className={styles.two}>
        <StatementsCard kind="itVision" />
        <StatementsCard kind="itMission" />
      </div>
      <div className={styles.lower}>
        <ObjectivesCard />
        <CascadeCard />
      </div>
    </>
  )
}
