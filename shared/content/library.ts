import type { Say } from '#shared/messages/translate.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { businessPriorityKeys } from './business-priorities.ts'
import { constraints } from './constraints.ts'
import { decisionRights } from './decision-rights.ts'
import { forums } from './forums.ts'
import { type Kpi, type KpiKey, kpis, type StartingTarget } from './kpis.ts'
import { milestoneTemplate } from './milestone-template.ts'
import { opportunities } from './opportunities.ts'
import { principleKeys } from './principles.ts'
import { risks } from './risks.ts'
import { stakeholders } from './stakeholders.ts'

/** Registers that have a library to pick from. */
export type LibraryName =
  | 'businessPriority'
  | 'principle'
  | 'constraint'
  | 'decisionRight'
  | 'forum'
  | 'opportunity'
  | 'milestone'
  | 'measure'
  | 'stakeholder'
  | 'risk'

/** Something that a team may take into its workbook: a new row's values, in its language, for it to change at will. */
export type LibraryItem<N extends LibraryName> = {
  /** Stable, and fit for an id. Rows that have a `shippedKey` carry it. */
  readonly key: string
  readonly values: Partial<Omit<RowOf<N>, 'id'>>
}

type Libraries = { readonly [N in LibraryName]: (say: Say) => readonly LibraryItem<N>[] }

const libraries: Libraries = {
  businessPriority: (say) =>
    businessPriorityKeys.map((key) => ({ key, values: { title: say(`content.priority.${key}`) } })),

  principle: (say) =>
    principleKeys.map((key) => ({
      key,
      values: {
        title: say(`content.principle.${key}.title`),
        weWill: say(`content.principle.${key}.weWill`),
        weStop: say(`content.principle.${key}.weStop`),
        shippedKey: key,
      },
    })),

  constraint: (say) =>
    constraints.map(({ key, ...values }) => ({
      key,
      values: { ...values, statement: say(`content.constraint.${key}`), shippedKey: key },
    })),

  decisionRight: (say) =>
    decisionRights.map(({ key, recommends, decides, mustAgree }) => ({
      key,
      values: {
        decision: say(`content.right.${key}`),
        recommends: say(`content.role.${recommends}`),
        decides: say(`content.role.${decides}`),
        mustAgree: mustAgree === null ? '' : say(`content.role.${mustAgree}`),
        shippedKey: key,
      },
    })),

  forum: (say) =>
    forums.map(({ key, cadence }) => ({
      key,
      values: { name: say(`content.forum.${key}.name`), purpose: say(`content.forum.${key}.purpose`), cadence },
    })),

  opportunity: (say) =>
    opportunities.map(({ key, type, systemic }) => ({
      key,
      values: {
        title: say(`content.opportunity.${key}.title`),
        problem: say(`content.opportunity.${key}.problem`),
        type,
        systemic,
        status: 'draft',
        origin: `library:${key}`,
      },
    })),

  milestone: (say) =>
    milestoneTemplate.map(({ key, stage }) => ({ key, values: { title: say(`content.milestone.${key}`), stage } })),

  measure: (say) => kpis.map((kpi) => ({ key: kpi.key, values: measureValues(kpi, say) })),

  stakeholder: (say) =>
    stakeholders.map(({ key, impact, influence }) => ({
      key,
      values: {
        name: say(`content.stakeholder.${key}.name`),
        meaning: say(`content.stakeholder.${key}.meaning`),
        impact,
        influence,
        shippedKey: key,
      },
    })),

  risk: (say) =>
    risks.map(({ key, ...values }) => ({
      key,
      values: {
        ...values,
        title: say(`content.risk.${key}.title`),
        cause: say(`content.risk.${key}.cause`),
        effect: say(`content.risk.${key}.effect`),
        mitigation: say(`content.risk.${key}.mitigation`),
      },
    })),
}

/** What a register can be filled from, in the order in which it is best read. */
export function libraryOf<N extends LibraryName>(name: N, say: Say): readonly LibraryItem<N>[] {
  return libraries[name](say)
}

/**
 * A measure of the library as values of a row. Its practice is left for the caller, who knows whether the workbook has
 * it; the target is left for the team, who must know its baseline first.
 */
export function measureValues({ key, ...kpi }: Kpi<KpiKey>, say: Say): LibraryItem<'measure'>['values'] {
  const { unit, direction, cadence, timing, programme, startingTarget } = kpi
  return {
    code: key,
    title: say(`content.kpi.${key}.name`),
    formula: say(`content.kpi.${key}.formula`),
    unit,
    direction,
    cadence,
    timing,
    programme,
    note: startingTargetText(startingTarget, unit, say),
    shippedKey: key,
  }
}

/** Where to begin when setting the target: others' usual range, or how to come by one's own. */
function startingTargetText(target: StartingTarget, unit: string, say: Say): string {
  if (typeof target === 'string') return say(`content.kpiTarget.${target}`)
  const [from, to] = target
  return from === to ? say('content.kpiTarget.one', { from, unit }) : say('content.kpiTarget.range', { from, to, unit })
}
