import type { RowOf } from '#shared/model/entities.ts'

/** The first year in promises (METHOD B8). Texts are messages, `content.milestone.<key>`. */

type Stage = NonNullable<RowOf<'milestone'>['stage']>

export type TemplateMilestone<Key extends string = string> = { readonly key: Key; readonly stage: Stage }

export const milestoneTemplate = [
  { key: 'landscape', stage: 'day30' },
  { key: 'baseline', stage: 'day30' },
  { key: 'topPains', stage: 'day30' },
  { key: 'hygiene', stage: 'day60' },
  { key: 'firstImprovement', stage: 'day60' },
  { key: 'kpisMoved', stage: 'day90' },
  { key: 'pipeline', stage: 'day90' },
  { key: 'scorecard', stage: 'month6' },
  { key: 'sustained', stage: 'month12' },
  { key: 'lessToil', stage: 'month12' },
] as const satisfies readonly TemplateMilestone[]
