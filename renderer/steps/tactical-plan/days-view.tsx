import { useState } from 'react'
import { changeField } from '#shared/edits/intents/change-field.ts'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { choiceLabel } from '#shared/messages/labels.ts'
import { findRow, rowsOf } from '#shared/model/workbook.ts'
import { firstWaveInitiatives, firstWaveTasks } from '#shared/steps/first-wave.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable, useWorkbook } from '../../app/use-workbook.ts'
import { Board } from '../../components/board/board.tsx'
import { cellKey } from '../../components/board/board-move.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { announce, openDetails } from '../../state/ui-store.ts'
import { MilestoneTemplate } from '../milestone-template.tsx'
import styles from './tactical-plan.module.css'

const stages = ['day30', 'day60', 'day90', 'month6', 'month12'] as const
const later = 'later'
const lane = { id: 'all', title: '', hue: null }
const page = 60

/** The first year by 30, 60 and 90 days, 6 and 12 months: tasks of the first wave, and milestones. Cards move from one to the next. */
export function DaysView() {
  const { ui } = useApp()
  const say = useSay()
  const { add, perform } = useEdit()
  const editable = useEditable()
  const { writeDate } = useFormat()
  const workbook = useWorkbook((all) => all)
  const [library, setLibrary] = useState(false)
  const initiatives = new Set(firstWaveInitiatives(workbook).map(({ id }) => id))
  const milestones = rowsOf(workbook, 'milestone').filter(
    ({ initiativeId, stage, status }) =>
      status !== 'dropped' &&
      ((stages as readonly (string | null)[]).includes(stage) ||
        (initiativeId !== null && initiatives.has(initiativeId))),
  )
  const rows = [...milestones, ...firstWaveTasks(workbook)]
  const columnOf = (stage: string | null): string => stages.find((each) => each === stage) ?? later
  const byColumn = Map.groupBy(rows, ({ stage }) => cellKey(lane.id, columnOf(stage)))
  const columns = [
    ...stages.map((id) => ({ id, title: choiceLabel(say, 'task', 'stage', id) })),
    { id: later, title: say('screen.days.later') },
  ]
  const entityOf = (id: string): 'task' | 'milestone' => (workbook.tables.task[id] === undefined ? 'milestone' : 'task')
  const name = (id: string): string => rowTitle(entityOf(id), findRow(workbook, entityOf(id), id))
  const addMilestone = (title: string): boolean => add('milestone', { title, stage: 'day30' }) !== null
  if (rows.length === 0) {
    return (
      <section className={styles.panel}>
        <StartCard title={say('screen.days.empty')} text={say('screen.days.emptyWhy')}>
          <Button look="primary" icon="book" disabled={!editable} onClick={() => setLibrary(true)}>
            {say('screen.days.template')}
          </Button>
        </StartCard>
        <QuickAdd label={say('screen.days.add')} onAdd={addMilestone} />
        {library && <MilestoneTemplate onClose={() => setLibrary(false)} />}
      </section>
    )
  }
  return (
    <>
      <div className={styles.daysBar}>
        <QuickAdd label={say('screen.days.add')} onAdd={addMilestone} />
        <Button icon="book" disabled={!editable} onClick={() => setLibrary(true)}>
          {say('screen.days.template')}
        </Button>
      </div>
      {library && <MilestoneTemplate onClose={() => setLibrary(false)} />}
      <Board
        label={say('screen.tactical.view.days')}
        columns={columns}
        lanes={[lane]}
        cells={new Map([...byColumn].map(([key, own]) => [key, own.map(({ id }) => id)]))}
        name={name}
        face={(id) => <DayFace id={id} entity={entityOf(id)} writeDate={writeDate} />}
        page={page}
        onOpen={(id) => openDetails(ui, entityOf(id), id)}
        onMove={(id, { column }) => {
          const stage = column === later ? null : column
          if (perform((context) => changeField(context, entityOf(id), id, 'stage', stage))) {
            const title = columns.find((each) => each.id === column)?.title ?? ''
            announce(ui, say('screen.board.placed', { name: name(id), wave: title }))
          }
        }}
      />
    </>
  )
}

type DayFaceProps = {
  readonly id: string
  readonly entity: 'task' | 'milestone'
  readonly writeDate: (iso: string) => string
}

/** A task with who is accountable and by when; a milestone with its day. */
function DayFace({ id, entity, writeDate }: DayFaceProps) {
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const task = entity === 'task' ? findRow(workbook, 'task', id) : undefined
  const milestone = entity === 'milestone' ? findRow(workbook, 'milestone', id) : undefined
  const initiative = findRow(workbook, 'initiative', (task ?? milestone)?.initiativeId ?? null)
  const due = task?.finish ?? milestone?.due ?? null
  const accountable = rowsOf(workbook, 'raciAssignment')
    .filter(({ taskId, letter }) => taskId === id && letter.includes('A'))
    .map(({ participantId }) => findRow(workbook, 'participant', participantId)?.name ?? '')
  const who = milestone === undefined ? accountable.join(', ') : milestone.owner
  return (
    <span className={styles.face}>
      <span>
        {milestone !== undefined && (
          <>
            <span className={styles.diamond} />
            <span className="visuallyHidden">{say('entity.milestone')}: </span>
          </>
        )}
        {task?.status === 'done' && <Icon name="check" small />} {(task ?? milestone)?.title}
      </span>
      <span className={styles.small}>
        {[due === null ? '' : writeDate(due), initiative?.code || initiative?.title, who]
          .filter(Boolean)
          .join('\u00a0· ')}
      </span>
      {task?.status === 'blocked' && (
        <span className={styles.bad}>
          <Icon name="alert" small />
          {choiceLabel(say, 'task', 'status', 'blocked')}
        </span>
      )}
    </span>
  )
}
