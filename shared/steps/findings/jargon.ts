import { type JargonKey, type JargonTerm, jargon } from '#shared/content/jargon.ts'
import { createTranslator, type Say, spokenLanguage } from '#shared/messages/translate.ts'
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

/**
 * Words that a board should not have to look up (METHOD G9), in the workbook's language. A language that is not loaded
 * yet is looked through for the English words, most of which are the same.
 */
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
  const language = spokenLanguage(locale)
  const known = patternsByLanguage.get(language)
  if (known) return known
  const say = createTranslator(locale)
  const patterns = jargon.map((each) => patternOf(each, say))
  patternsByLanguage.set(language, patterns)
  return patterns
}

/** A term stands with its inflected forms behind it, as far as the language has them. */
function patternOf({ key, term, plain }: JargonTerm, say: Say): Pattern {
  const words = say(term).split(', ')
  const literal = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const found = new RegExp(`(?<![\\p{L}\\d])(?:${literal})(?![\\p{L}\\d])`, 'iu')
  return { key, term: words[0] ?? '', plain: say(plain), found }
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
