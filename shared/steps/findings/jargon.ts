import { type JargonKey, type JargonTerm, jargon } from '#shared/content/jargon.ts'
import { createTranslator, type Say } from '#shared/messages/translate.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'

/** A text that the board will read. */
type BoardText = {
  readonly entity: 'boardPack' | 'packSection' | 'option' | 'resolution'
  readonly id: string
  readonly field: string
  readonly text: string
}

type Pattern = { readonly key: JargonKey; readonly term: string; readonly plain: string; readonly found: RegExp }

const patternsByLanguage = new Map<string, readonly Pattern[]>()

/** Words that a board should not have to look up (METHOD G9), in the workbook's language. */
export function jargonFindings(workbook: Workbook): readonly Finding[] {
  const texts = boardTexts(workbook).filter(({ text }) => text !== '')
  if (texts.length === 0) return []
  const { locale } = singleton(workbook, 'workbook')
  const patterns = patternsOf(locale === '' ? 'en' : locale)
  return texts.flatMap(({ entity, id, field, text }) =>
    patterns
      .filter(({ found }) => found.test(text))
      .map(({ key, term, plain }) =>
        finding('boardPack', 'warning', 'boardPack.jargon', {
          entity,
          id,
          field,
          about: `${field}~${key}`,
          params: { place: entity, term, plain },
        }),
      ),
  )
}

function patternsOf(locale: string): readonly Pattern[] {
  const known = patternsByLanguage.get(locale)
  if (known) return known
  const say = createTranslator(locale)
  const patterns = jargon.map((each) => patternOf(each, say))
  patternsByLanguage.set(locale, patterns)
  return patterns
}

function patternOf({ key, term, plain }: JargonTerm, say: Say): Pattern {
  const word = say(term)
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return { key, term: word, plain: say(plain), found: new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`, 'iu') }
}

function boardTexts(workbook: Workbook): readonly BoardText[] {
  const pack = singleton(workbook, 'boardPack')
  const included = rowsOf(workbook, 'packSection').filter((row) => row.included)
  return [
    ...textsOf('boardPack', [pack], ['subtitle', 'ask', 'summary', 'costOfDoingNothing']),
    ...textsOf('packSection', included, ['headline', 'soWhat']),
    ...textsOf('option', rowsOf(workbook, 'option'), ['title', 'description', 'consequence']),
    ...textsOf('resolution', rowsOf(workbook, 'resolution'), ['wording']),
  ]
}

function textsOf<Field extends string>(
  entity: BoardText['entity'],
  rows: readonly ({ readonly id: string } & Readonly<Record<Field, string>>)[],
  fields: readonly Field[],
): readonly BoardText[] {
  return rows.flatMap((row) => fields.map((field) => ({ entity, id: row.id, field, text: row[field] })))
}
