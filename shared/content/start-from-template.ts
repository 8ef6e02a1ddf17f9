import type { Say } from '#shared/messages/translate.ts'
import type { RowOf } from '#shared/model/entities.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'
import { type LibraryName, libraryOf } from './library.ts'
import { newLink, newRow } from './new-row.ts'
import { type StartOptions, startWorkbook } from './start-workbook.ts'
import { type TemplateKey, templates } from './templates.ts'

/**
 * The rows of a new workbook out of a template: what every workbook begins with, and roles, teams, priorities, weights,
 * principles, constraints, groups, forums and the milestones of a first year to change. No figure is in it that a person
 * would have to know.
 */
export function startFromTemplate(template: TemplateKey, options: Omit<StartOptions, 'set'>): RowsByEntity {
  const { say } = options
  const { set, weights, priorities, participants, teams, ...keys } = templates[template]
  const rows = startWorkbook({ ...options, set })
  return {
    ...rows,
    workbook: (rows.workbook ?? []).map((row) => ({
      ...row,
      scope: say(`content.template.${template}.scope`),
      purpose: say(`content.template.${template}.purpose`),
      decisionWanted: say(`content.template.${template}.decision`),
    })),
    goal: (rows.goal ?? []).map((goal) => ({
      ...goal,
      weight: weights[goal.id as keyof typeof weights] ?? goal.weight,
    })),
    businessPriority: priorities.map((_, at) =>
      newRow('businessPriority', `priority-${at + 1}`, {
        code: `P${at + 1}`,
        title: say(`content.template.${template}.priority${(at + 1) as 1 | 2 | 3 | 4}`),
        position: at,
      }),
    ),
    goalPriority: priorities.flatMap((goals, at) =>
      goals.map((goalId) => newLink('goalPriority', { goalId, businessPriorityId: `priority-${at + 1}`, strength: 2 })),
    ),
    participant: participants.map(([role, part], position) =>
      newRow('participant', role, {
        name: say(`content.role.${role}`),
        part,
        rates: part !== 'approver' && part !== 'sponsor',
        position,
      }),
    ),
    team: teams.map((team, position) => newRow('team', team, { name: say(`content.template.team.${team}`), position })),
    principle: taken('principle', say, keys.principles),
    constraint: taken('constraint', say, keys.constraints),
    stakeholder: taken('stakeholder', say, keys.stakeholders),
    forum: taken('forum', say),
    decisionRight: taken('decisionRight', say),
    milestone: taken('milestone', say),
  }
}

/** Rows out of a library, in its order. @param keys which of them; all where none are named */
function taken<N extends LibraryName>(library: N, say: Say, keys?: readonly string[]): readonly RowOf<N>[] {
  return libraryOf(library, say)
    .filter(({ key }) => keys?.includes(key) ?? true)
    .map(({ key, values }, position) => newRow(library, `${library}-${key}`, { ...values, position } as never))
}
