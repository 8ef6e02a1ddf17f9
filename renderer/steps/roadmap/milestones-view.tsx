import { useSay } from '../../app/app-context.ts'
import { MilestoneTemplate } from '../milestone-template.tsx'
import { RegisterCard } from '../register/register-card.tsx'
import styles from './milestones-view.module.css'

/** What fits a small window; the rest is in all fields of a row. */
const milestoneFields = ['title', 'due', 'initiativeId', 'stage', 'status', 'owner', 'measurement'] as const
const waveFields = ['title', 'start', 'finish', 'moneyCap'] as const
const laneFields = ['title', 'hue', 'purpose'] as const

/** What the roadmap is drawn on: dated promises, waves with their money, and lanes. */
export function MilestonesView() {
  const say = useSay()
  return (
    <div className={styles.parts}>
      <RegisterCard
        entity="milestone"
        fields={milestoneFields}
        empty={{ title: say('screen.milestones.none'), text: say('screen.milestones.noneText') }}
        library={(onClose) => <MilestoneTemplate onClose={onClose} />}
      />
      <RegisterCard
        entity="wave"
        fields={waveFields}
        empty={{ title: say('screen.roadmap.noWaves'), text: say('screen.roadmap.noWavesWhy') }}
      />
      <RegisterCard
        entity="lane"
        fields={laneFields}
        empty={{ title: say('screen.lanes.none'), text: say('screen.lanes.noneText') }}
      />
    </div>
  )
}
