import type { RowOf } from '#shared/model/entities.ts'

type Audience = RowOf<'boardPack'>['audience']

/**
 * The sections of the document in METHOD E's order, and the audiences whose cut has them. The keys are those of the
 * report model (a test holds the two together; content may not import the report).
 */
export const packSections = [
  { key: 'ask', audiences: ['board', 'leadership'] },
  { key: 'summary', audiences: ['board', 'leadership'] },
  { key: 'strategyOnAPage', audiences: ['board', 'leadership', 'staff'] },
  { key: 'context', audiences: ['board', 'leadership'] },
  { key: 'review', audiences: ['leadership'] },
  { key: 'currentState', audiences: ['board', 'leadership', 'staff'] },
  { key: 'holdingBack', audiences: ['leadership'] },
  { key: 'gaps', audiences: ['board', 'leadership'] },
  { key: 'moves', audiences: ['board', 'leadership'] },
  { key: 'roadmap', audiences: ['board', 'leadership', 'staff'] },
  { key: 'investment', audiences: ['board', 'leadership'] },
  { key: 'people', audiences: ['leadership'] },
  { key: 'risks', audiences: ['board', 'leadership'] },
  { key: 'measures', audiences: ['board', 'leadership'] },
  { key: 'first90', audiences: ['leadership', 'staff'] },
  { key: 'resolutions', audiences: ['board', 'leadership'] },
  { key: 'appendix', audiences: ['leadership'] },
] as const satisfies readonly { readonly key: string; readonly audiences: readonly Audience[] }[]
