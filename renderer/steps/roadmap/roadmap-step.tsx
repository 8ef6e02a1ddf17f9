import { useState } from 'react'
import { useStore } from 'zustand'
import { beginWaves } from '#shared/edits/intents/begin-waves.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { quarterBudgets } from '#shared/methods/readings/quarter-budgets.ts'
import { conflictCount } from '#shared/methods/readings/scenario-comparison.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows } from '../../app/use-workbook.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { StartCard } from '../../components/start-card.tsx'
import type { UiState } from '../../state/ui-store.ts'
import { GoToStep } from '../go-to-step.tsx'
import { Registers } from '../register/registers.tsx'
import { registersOf } from '../step-entities.ts'
import { StepHead } from '../step-head.tsx'
import { GanttView } from './gantt/gantt-view.tsx'
import { MilestonesView } from './milestones-view.tsx'
import { MoneyView } from './money-view.tsx'
import { NowNextLaterView } from './now-next-later-view.tsx'
import { RisksView } from './risks-view.tsx'
import styles from './roadmap-step.module.css'
import { ScenariosView } from './scenarios-view.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { SuppliersView } from './suppliers-view.tsx'
import { TimingView } from './timing-view.tsx'
import { TroubleDialog } from './trouble-dialog.tsx'
import { usePlan } from './use-plan.ts'
import { WavesDialog } from './waves-dialog.tsx'
import { WavesView } from './waves-view.tsx'

const views = [
  'nowNextLater',
  'waves',
  'gantt',
  'timing',
  'money',
  'scenarios',
  'milestones',
  'risks',
  'suppliers',
  'lists',
] as const

type View = (typeof views)[number]

/** The view that shows the rows of an entity; those that have none of their own are in the lists. */
const viewsOfEntities: Readonly<Record<string, View>> = {
  initiative: 'gantt',
  teamCapacity: 'gantt',
  quarterBudget: 'gantt',
  scenario: 'scenarios',
  milestone: 'milestones',
  wave: 'milestones',
  lane: 'milestones',
  risk: 'risks',
  supplier: 'suppliers',
}

/** Views that show the plan itself, and with it a scenario. */
const planViews: readonly View[] = ['nowNextLater', 'waves', 'gantt']

/** Views whose columns are waves. */
const waveViews: readonly View[] = ['nowNextLater', 'waves']

function viewOf({ sought, views: chosen }: UiState): View {
  if (sought !== null) return viewsOfEntities[sought.entity] ?? 'lists'
  const kept = chosen.roadmap
  return views.find((view) => view === kept) ?? (kept === undefined ? 'gantt' : 'lists')
}

/** Step 6: what happens when, with which people and which money. */
export function RoadmapStep() {
  const { ui } = useApp()
  const say = useSay()
  const view = useStore(ui, viewOf)
  const [dialog, setDialog] = useState<'waves' | 'schedule' | 'trouble' | null>(null)
  const scenarios = useRows('scenario')
  const waves = useRows('wave')
  const { workbook, scenarioId } = usePlan()
  const roadmap = planRoadmap(workbook)
  const { items } = roadmap
  const overloads = roadmap.overloads.length + quarterBudgets(workbook).filter(({ over }) => over).length
  const conflicts = conflictCount(roadmap)
  return (
    <>
      <StepHead
        step="roadmap"
        actions={
          items.length > 0 && (
            <Button icon="wand" onClick={() => setDialog('schedule')}>
              {say('screen.schedule.title')}
            </Button>
          )
        }
      />
      <div className={styles.bar} data-screen-part>
        <Segmented
          label={say('screen.views')}
          oneRow
          options={views.map((value) => ({ value, label: say(`screen.roadmap.view.${value}`) }))}
          value={view}
          onChange={(roadmap) => ui.setState((state) => ({ sought: null, views: { ...state.views, roadmap } }))}
        />
        <div className={styles.tools}>
          {waves.length > 0 && items.length > 0 && waveViews.includes(view) && (
            <Button onClick={() => setDialog('waves')}>{say('screen.waves.title')}</Button>
          )}
          {scenarios.length > 0 && planViews.includes(view) && (
            <span className={styles.scenario}>
              <SelectField
                label={say('entity.scenario')}
                value={scenarioId}
                empty={say('scenarios.plan')}
                options={scenarios.map(({ id, title }) => ({ value: id, label: title }))}
                onChange={(scenario) => ui.setState({ scenario })}
              />
            </span>
          )}
          {conflicts + overloads > 0 && (
            <button type="button" className={styles.trouble} onClick={() => setDialog('trouble')}>
              {say('screen.trouble.count', { conflicts, overloads })}
            </button>
          )}
        </div>
      </div>
      <CurrentView view={view} planned={items.length > 0} waves={waves.length > 0} scenarios={scenarios.length > 0} />
      {dialog === 'waves' && <WavesDialog onClose={() => setDialog(null)} />}
      {dialog === 'schedule' && <ScheduleDialog onClose={() => setDialog(null)} />}
      {dialog === 'trouble' && <TroubleDialog onClose={() => setDialog(null)} />}
    </>
  )
}

type CurrentViewProps = {
  readonly view: View
  /** Whether there is something on the roadmap, a wave, a scenario. */
  readonly planned: boolean
  readonly waves: boolean
  readonly scenarios: boolean
}

function CurrentView({ view, planned, waves, scenarios }: CurrentViewProps) {
  switch (view) {
    case 'scenarios':
      return planned || scenarios ? <ScenariosView /> : <NothingPlanned />
    case 'milestones':
      return <MilestonesView />
    case 'risks':
      return <RisksView />
    case 'suppliers':
      return <SuppliersView />
    case 'lists':
      return <Registers step="roadmap" names={registersOf('roadmap')} />
    case 'gantt':
      return planned ? <GanttView /> : <NothingPlanned />
    case 'timing':
      return planned ? <TimingView /> : <NothingPlanned />
    case 'money':
      return planned ? <MoneyView /> : <NothingPlanned />
    case 'waves':
      return planned ? waves ? <WavesView /> : <NoWaves /> : <NothingPlanned />
    case 'nowNextLater':
      return planned ? waves ? <NowNextLaterView /> : <NoWaves /> : <NothingPlanned />
  }
}

/** Before anything is decided there is nothing to schedule. */
function NothingPlanned() {
  const say = useSay()
  return (
    <section className={styles.panel}>
      <StartCard title={say('screen.roadmap.empty')} text={say('screen.roadmap.emptyWhy')}>
        <GoToStep step="prioritisation" />
      </StartCard>
    </section>
  )
}

/** Boards have a column for each wave; three to begin with. */
function NoWaves() {
  const say = useSay()
  const words = useWorkbookSay()
  const { perform } = useEdit()
  const editable = useEditable()
  return (
    <section className={styles.panel}>
      <StartCard title={say('screen.roadmap.noWaves')} text={say('screen.roadmap.noWavesWhy')}>
        <Button look="primary" disabled={!editable} onClick={() => perform((context) => beginWaves(context, words))}>
          {say('screen.edit.plan.beginWaves')}
        </Button>
      </StartCard>
    </section>
  )
}
