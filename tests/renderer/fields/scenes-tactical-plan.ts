import { first } from './sample-rows.ts'
import { allFields, dialog, main, rowOf, type Scene } from './scene.ts'

const step = 'Tactical plan'
const task = first('task')
const assignment = first('raciAssignment', ({ taskId, letter }) => taskId === task.id && letter !== 'I')
const participant = first('participant', ({ id }) => id === assignment.participantId)

/** Step 7. */
export const tacticalPlanScenes: readonly Scene[] = [
  {
    step,
    view: 'Tasks',
    entity: 'task',
    id: task.id,
    kind: 'own',
    place: rowOf(task.id),
    columns: ['title', 'deliverable', 'start', 'finish', 'effortDays', 'stage', 'status', 'constraintId'],
  },
  {
    step,
    view: 'Tasks',
    entity: 'task',
    id: task.id,
    kind: 'allFields',
    open: allFields(task.title),
    place: dialog,
    columns: ['code', 'initiativeId', 'note'],
  },
  {
    step,
    view: 'RACI',
    entity: 'task',
    id: task.id,
    kind: 'own',
    place: rowOf(task.id),
    columns: ['raciAgreed'],
  },
  {
    step,
    view: 'RACI',
    entity: 'raciAssignment',
    id: assignment.id,
    kind: 'own',
    place: main,
    columns: ['letter'],
    specials: [
      {
        column: 'letter',
        enter: async (place, page) => {
          await place.getByRole('gridcell', { name: `${task.title}, ${participant.name}: ` }).focus()
          await page.keyboard.press('i')
        },
        value: 'I',
        read: async (place) =>
          (await place
            .getByRole('gridcell', { name: `${task.title}, ${participant.name}: ` })
            .getAttribute('aria-label')) ?? '',
      },
    ],
  },
]
