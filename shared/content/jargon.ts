import type { MessageKey } from '#shared/messages/translate.ts'

/** Words that do not belong on a board's page, as they stand in a language, and plainer ones (METHOD G9). */

const keys = [
  'cmdb',
  'sla',
  'slo',
  'mttr',
  'itsm',
  'itil',
  'cobit',
  'cab',
  'siem',
  'esm',
  'aiops',
  'devops',
  'sre',
  'observability',
  'toil',
  'backlog',
  'sprint',
  'stack',
  'leverage',
  'synergy',
  'paradigm',
  'holistic',
  'bestOfBreed',
  'shiftLeft',
  'rootCause',
  'endpoint',
  'runbook',
  'orchestration',
] as const

export type JargonKey = (typeof keys)[number]

export type JargonTerm = { readonly key: JargonKey; readonly term: MessageKey; readonly plain: MessageKey }

export const jargon: readonly JargonTerm[] = keys.map((key) => ({
  key,
  term: `content.jargon.${key}.term`,
  plain: `content.jargon.${key}.plain`,
}))
