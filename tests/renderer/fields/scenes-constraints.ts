import { first } from './sample-rows.ts'
import { allFields, button, dialog, radio, rowOf, type Scene } from './scene.ts'

const step = 'Constraints'
const constraint = first('constraint', ({ kind, strength }) => kind === 'constraint' && strength === 5)
const right = first('decisionRight')
const forum = first('forum')
const draft = first('swotItem', ({ status }) => status === 'draft')

/** Step 3. */
export const constraintScenes: readonly Scene[] = [
  {
    step,
    view: 'Constraints and enablers',
    entity: 'constraint',
    id: constraint.id,
    kind: 'own',
    open: button(new RegExp(`^${constraint.statement}`)),
    place: rowOf(constraint.id),
    columns: [
      'statement',
      'kind',
      'category',
      'strength',
      'controllable',
      'response',
      'responseNote',
      'owner',
      'reviewDate',
    ],
    specials: [radio('strength', 'Strength', '2', 2)],
  },
  {
    step,
    view: 'Decision rights',
    entity: 'decisionRight',
    id: right.id,
    kind: 'own',
    place: rowOf(right.id),
    columns: ['decision', 'recommends', 'decides', 'mustAgree', 'limit', 'forumId', 'note'],
  },
  {
    step,
    view: 'Forums',
    entity: 'forum',
    id: forum.id,
    kind: 'own',
    place: rowOf(forum.id),
    columns: ['name', 'purpose', 'cadence', 'chair', 'members'],
  },
  {
    step,
    view: 'SWOT',
    entity: 'swotItem',
    id: draft.id,
    kind: 'own',
    place: rowOf(draft.id),
    columns: ['statement', 'status'],
    specials: [
      {
        column: 'status',
        enter: (_, page) => button(`Adopt ${draft.statement}`)(page),
        value: 'adopted',
        read: async (place) => String(await place.getByRole('button', { name: `Adopt ${draft.statement}` }).count()),
      },
    ],
  },
  {
    step,
    view: 'SWOT',
    entity: 'swotItem',
    id: draft.id,
    kind: 'allFields',
    open: allFields(draft.statement),
    place: dialog,
    columns: ['kind'],
  },
]
