import type { Page } from 'playwright-core'
import type { EntityName, TableName } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import { first, sample } from './sample-rows.ts'
import { allFields, button, type LinkScene } from './scene.ts'

/** Ticks, in what a button opens, the first that is not ticked; gives its name. */
async function tickFirst(page: Page): Promise<string> {
  const boxes = page.getByRole('dialog').getByRole('group').last().getByRole('checkbox', { checked: false })
  const box = boxes.first()
  const name = await box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '')
  await box.check()
  return name
}

/** Links by the button with the tags of what is linked already. */
function byPicker(link: TableName, from: string, target: TableName, name: RegExp) {
  return async (page: Page): Promise<string> => {
    await page.getByRole('button', { name }).first().click()
    const said = await tickFirst(page)
    const rows = Object.values(sample.tables[target]) as readonly Readonly<Record<string, unknown>>[]
    const other = rows.find((row) =>
      `${row['code'] ?? ''}${row['title'] ?? row['name'] ?? ''}`.startsWith(said.slice(0, 40)),
    )
    if (other === undefined) throw new Error(`${link}: there is no ${target} called ${said}`)
    return keyId([from, String(other['id'])])
  }
}

const objective = first('objective')
const statement = first('statement', ({ kind }) => kind === 'itVision')
const constraint = first('constraint', ({ kind, strength }) => kind === 'constraint' && strength === 5)
const opportunity = first('opportunity', ({ status }) => status === 'draft')
const initiative = first('initiative')
const measure = first('measure', ({ direction }) => direction !== 'range')

type Plain = readonly [
  step: string,
  view: string,
  link: EntityName,
  enter: LinkScene['enter'],
  open?: LinkScene['open'],
]

const openConstraint = button(new RegExp(`^${constraint.statement}`))
const openOpportunity = button(`Details of ${opportunity.title}`)

const plain: readonly Plain[] = [
  ['Direction', 'Overview', 'objectiveGoal', byPicker('objectiveGoal', objective.id, 'goal', /^Goals that “/)],
  [
    'Direction',
    'Overview',
    'objectivePriority',
    byPicker('objectivePriority', objective.id, 'businessPriority', /^Business priorities that “/),
  ],
  [
    'Direction',
    'Overview',
    'statementPriority',
    byPicker('statementPriority', statement.id, 'businessPriority', /^Supports/),
  ],
  ['Direction', 'Overview', 'statementVote', vote],
  [
    'Constraints',
    'Constraints and enablers',
    'constraintGoal',
    byPicker('constraintGoal', constraint.id, 'goal', /^Stands in the way of these goals/),
    openConstraint,
  ],
  [
    'Constraints',
    'Constraints and enablers',
    'constraintPractice',
    byPicker('constraintPractice', constraint.id, 'practice', /^Weakens these practices/),
    openConstraint,
  ],
  [
    'Constraints',
    'Constraints and enablers',
    'constraintInitiative',
    byPicker('constraintInitiative', constraint.id, 'initiative', /^Blocks these initiatives/),
    openConstraint,
  ],
  [
    'Opportunities',
    'Cards',
    'opportunityPractice',
    byPicker('opportunityPractice', opportunity.id, 'practice', /^Practices: (?!.*:)/),
    openOpportunity,
  ],
  [
    'Opportunities',
    'Cards',
    'opportunityGoal',
    byPicker('opportunityGoal', opportunity.id, 'goal', /^Goals: (?!.*:)/),
    openOpportunity,
  ],
  [
    'Opportunities',
    'Cards',
    'opportunityDependency',
    byPicker('opportunityDependency', opportunity.id, 'opportunity', /^Waits for: /),
    openOpportunity,
  ],
  [
    'Prioritisation',
    'Decisions',
    'initiativeGoal',
    byPicker('initiativeGoal', initiative.id, 'goal', new RegExp(`^Goals: ${initiative.title}`)),
  ],
  [
    'Prioritisation',
    'Decisions',
    'initiativePractice',
    byPicker('initiativePractice', initiative.id, 'practice', new RegExp(`^Practices: ${initiative.title}`)),
  ],
  [
    'Prioritisation',
    'Decisions',
    'initiativeObjective',
    byPicker('initiativeObjective', initiative.id, 'objective', /^Objectives: /),
    allFields(initiative.title),
  ],
  [
    'Measures',
    'Measures',
    'measureGoal',
    byPicker('measureGoal', measure.id, 'goal', /^Tells whether these goals/),
    button(new RegExp(`^${measure.title}`)),
  ],
  [
    'Measures',
    'Measures',
    'measureInitiative',
    byPicker('measureInitiative', measure.id, 'initiative', /^Tells whether these initiatives/),
    button(new RegExp(`^${measure.title}`)),
  ],
]

/** A vote for a wording by somebody who has not voted for it. */
async function vote(page: Page): Promise<string> {
  const { id, wording } = first('statement', ({ kind, chosen }) => kind === 'itVision' && !chosen)
  const row = page.getByRole('listitem').filter({ has: page.getByRole('radio', { name: `Choose “${wording}”` }) })
  await row.getByRole('button', { name: /^\d+ of \d+$/ }).click()
  const said = await tickFirst(page)
  return keyId([id, first('participant', ({ name }) => name === said).id])
}

/** Every place where two rows are linked. */
export const links: readonly LinkScene[] = plain.map(([step, view, link, enter, open]) => ({
  step,
  view,
  link,
  enter,
  ...(open ? { open } : {}),
}))
