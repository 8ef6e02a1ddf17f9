/** Which column of a pasted survey holds what; a column that is not there is left out. */
export type SurveyColumns = {
  service?: number
  importance?: number
  satisfaction?: number
  respondents?: number
  surveyedOn?: number
  source?: number
}

type Name = keyof SurveyColumns

const names = ['service', 'importance', 'satisfaction', 'respondents', 'surveyedOn', 'source'] as const

/** How the heads of surveys begin, in the languages shipped and lower case. */
const heads: Readonly<Record<Name, readonly string[]>> = {
  service: ['service', 'dienst', 'leistung', 'name'],
  importance: ['importance', 'wichtig', 'bedeutung', 'relevanz'],
  satisfaction: ['satisfaction', 'zufrieden'],
  respondents: ['respondents', 'responses', 'answers', 'antworten', 'befragte', 'teilnehmende', 'n'],
  surveyedOn: ['date', 'surveyed', 'datum', 'befragt am', 'erhoben'],
  source: ['source', 'quelle'],
}

/** The columns by the heads of the first line; in the order of the names where that line is no head. */
export function surveyColumns(first: readonly string[]): {
  readonly columns: SurveyColumns
  readonly hasHead: boolean
} {
  const found: SurveyColumns = {}
  for (const [at, cell] of first.entries()) {
    const head = cell.toLocaleLowerCase()
    const name = names.find((each) => found[each] === undefined && heads[each].some((word) => isHead(head, word)))
    if (name !== undefined) found[name] = at
  }
  const hasHead = found.service !== undefined && (found.importance !== undefined || found.satisfaction !== undefined)
  if (hasHead) return { columns: found, hasHead }
  return { columns: Object.fromEntries(names.map((name, at) => [name, at])), hasHead: false }
}

/** A single letter must be the whole head; a longer word may go on. */
function isHead(head: string, word: string): boolean {
  return word.length === 1 ? head === word : head.startsWith(word)
}
