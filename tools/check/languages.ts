import { IntlMessageFormat } from 'intl-messageformat'

/** Sentences that stand as they are in every language: names, and what is only placeholders and names. */
const sameInAll: ReadonlySet<string> = new Set([])

type Texts = ReadonlyMap<string, string>

/**
 * What is wrong with a language beside the English texts: keys that are missing or its own, arguments that are missing,
 * invented or of another type, choices that English does not have, and sentences that were not translated.
 */
export function findLanguageFaults(language: string, english: Texts, texts: Texts): string[] {
  const invented = [...texts.keys()]
    .filter((key) => !english.has(key))
    .map((key) => `${language}: English has no “${key}”`)
  const faults = [...english].flatMap(([key, message]) => {
    const text = texts.get(key)
    if (text === undefined) return [`${language}: “${key}” is missing`]
    if (text === message && isSentence(text) && !sameInAll.has(key))
      return [`${language}: “${key}” is still in English`]
    return differences(argumentsOf(message), argumentsOf(text)).map((found) => `${language}: “${key}” ${found}`)
  })
  return [...invented, ...faults]
}

/** Three words or more, beside what is put in. */
function isSentence(text: string): boolean {
  return (text.replaceAll(/\{[^{}]*\}/g, '').match(/\p{L}{2,}/gu) ?? []).length > 2
}

/** The arguments of a message by name, each with its type and, where it selects, what it tells apart. */
function argumentsOf(message: string): ReadonlyMap<string, string> | string {
  const found = new Map<string, string>()
  try {
    collect(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst(), found)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return found
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** The kinds of the parser: literal 0, argument 1, number 2, date 3, time 4, select 5, plural 6. */
const kinds = ['', 'argument', 'number', 'date', 'time', 'select', 'plural']

function collect(elements: readonly Element[], found: Map<string, string>): void {
  for (const element of elements) {
    const kind = kinds[element.type] ?? ''
    if (kind === '' || !('value' in element)) continue
    const options = 'options' in element ? element.options : {}
    // Which numbers a language tells apart is its own affair; which names, is not.
    const told = kind === 'select' ? ` of ${Object.keys(options).sort().join(', ')}` : ''
    // An argument may be put in as it is beside a choice made by it.
    if (kind !== 'argument' || !found.has(element.value)) found.set(element.value, `${kind}${told}`)
    for (const option of Object.values(options)) collect(option.value, found)
  }
}

function differences(english: ReturnType<typeof argumentsOf>, other: ReturnType<typeof argumentsOf>): string[] {
  if (typeof other === 'string') return [`does not parse: ${other}`]
  if (typeof english === 'string') return [`does not parse in English: ${english}`]
  return [...new Set([...english.keys(), ...other.keys()])].flatMap((name) => {
    const [wanted, is] = [english.get(name), other.get(name)]
    if (wanted === is) return []
    if (is === undefined) return [`lacks {${name}}`]
    return wanted === undefined ? [`has {${name}}, which English has not`] : [`has {${name}} as ${is}, not ${wanted}`]
  })
}
