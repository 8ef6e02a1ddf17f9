import { entity } from '../entity.ts'
import { reference, text } from '../fields.ts'

/** This practice needs the data or output of that one. The graph may have loops: it is for insight, not for dates. */
export const practiceDependency = entity(
  'practiceDependency',
  { practiceId: reference('practice'), feedsFromId: reference('practice'), what: text() },
  { key: ['practiceId', 'feedsFromId'] },
)
