import { first } from './sample-rows.ts'
import { button, dialog, type Scene } from './scene.ts'

const step = 'Opportunities'
const lift = first(
  'opportunityLift',
  ({ opportunityId }) => first('opportunity', ({ id }) => id === opportunityId).status === 'draft',
)
const opportunity = first('opportunity', ({ id }) => id === lift.opportunityId)
const lifted = first('practice', ({ id }) => id === lift.practiceId)
const lensNames = {
  accountability: 'Accountability',
  policy: 'Policy',
  data: 'Data',
  documentation: 'Docs',
  technology: 'Technology',
  funding: 'Funding',
} as const
const liftName = `${lifted.name}, ${lensNames[lift.lens]}`

/** Step 4. */
export const opportunityScenes: readonly Scene[] = [
  {
    step,
    view: 'Cards',
    entity: 'opportunity',
    id: opportunity.id,
    kind: 'own',
    open: button(`Details of ${opportunity.title}`),
    place: dialog,
    columns: [
      'title',
      'problem',
      'beneficiary',
      'type',
      'baselineMeasure',
      'systemic',
      'owner',
      'status',
      'code',
      'note',
    ],
  },
  {
    step,
    view: 'Cards',
    entity: 'opportunityLift',
    id: lift.id,
    kind: 'own',
    open: button(`Details of ${opportunity.title}`),
    place: dialog,
    columns: ['fromLevel', 'toLevel'],
    names: { fromLevel: `From level: ${liftName}`, toLevel: `To level: ${liftName}` },
  },
]
