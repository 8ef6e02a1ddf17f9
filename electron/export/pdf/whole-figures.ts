import { beginsWithDate } from '#shared/charts/dates-in-text.ts'

/** Whether a line may not end between two words: it may only where nothing else helps, or where what is in brackets has a line of its own. */
export type Joint = 'none' | 'close' | 'loose'

const figure = /^[≈~<>≤≥±+−-]*\p{Sc}?[+−-]?\d[\d.,’'\u00a0\u202f]*(?:[–—][+−-]?\d[\d.,’']*)?(?:[%‰]|\p{Sc}|[kKM])?$/u
const unit = /^(?:[%‰°]|\p{Sc})/u
const relation = /^[=≈<>≤≥] $/u
/** Between the ends of a range with spaces around. */
const dash = /^[–—] $/u
/** The first half of a unit such as h/user. */
const rate = /^\p{L}{1,8}\/$/u
const word = /^\p{L}[\p{L}/.-]{0,11}$/u
/** A bracket with a range or a unit in it, in so many words and letters at most; what is longer is a text. */
const most = { words: 5, letters: 24 } as const

/**
 * Between which words of a text no line should end: a figure is read with its unit and with the range it lies in. A range stays
 * whole, and so does what is in brackets behind a figure.
 * @param words as they may be parted, with the space behind them
 * @returns for each word, how it is joined to the next
 */
export function jointsOf(words: readonly string[]): readonly Joint[] {
  const joints = words.map((own, at): Joint => {
    const next = words[at + 1]
    if (next === undefined) return 'none'
    if (/[\d%][–—]$/u.test(own) && /^[\d\p{Sc}+−-]/u.test(next)) return 'close'
    if (inDate(words, at) || inDate(words, at - 1)) return 'loose'
    const begins = (text: string | undefined): boolean => /^[\d\p{Sc}+−-]/u.test(text ?? '')
    if (own.endsWith(' ') && dash.test(next) && endsInFigure(words, at) && begins(words[at + 2])) return 'close'
    if (dash.test(own) && endsInFigure(words, at - 1) && begins(next)) return 'loose'
    if (rate.test(own) && endsInFigure(words, at - 1) && /^\p{L}/u.test(next)) return 'close'
    if (own.endsWith(' ') && rate.test(next) && endsInFigure(words, at)) return 'loose'
    if (relation.test(own) && /^[\d\p{Sc}+−-]/u.test(next)) return 'close'
    if (relation.test(next) && /^\p{L} $/u.test(own) && /^\d/u.test(words[at + 2] ?? '')) return 'close'
    return endsInFigure(words, at) && own.endsWith(' ') && unit.test(next) ? 'close' : 'none'
  })
  for (const [at, own] of words.entries()) {
    if (!own.endsWith(' ')) continue
    const afterFigure = endsInFigure(words, at)
    const isUnit = word.test(own.trim()) && (words[at - 1] ?? '').endsWith(' ') && endsInFigure(words, at - 1)
    const isAlone = afterFigure && at + 1 === words.length - 1 && word.test((words[at + 1] ?? '').trim())
    if (isAlone && wordBefore(words, at) < 0) joints[at] = 'loose'
    if (!afterFigure && !isUnit) continue
    const end = bracketEnd(words, at + 1)
    if (end === null) continue
    joints[at] = 'loose'
    if (isUnit) joints[at - 1] = 'loose'
    for (let inside = at + 1; inside < end; inside += 1) joints[inside] = 'close'
  }
  return joints
}

/** Whether a date of three words begins with a word. */
function inDate(words: readonly string[], at: number): boolean {
  const [first = '', second = '', third = ''] = words.slice(Math.max(0, at), at + 3)
  return at >= 0 && first.endsWith(' ') && second.endsWith(' ') && beginsWithDate(first + second + third)
}

/** The word before the one that ends at a place, which may be in pieces. */
function wordBefore(words: readonly string[], at: number): number {
  let start = at - 1
  while (start >= 0 && !/\s$/u.test(words[start] ?? '')) start -= 1
  return start
}

function endsInFigure(words: readonly string[], at: number): boolean {
  if (at < 0 || !/\d/u.test(words[at] ?? '')) return false
  return figure.test(
    words
      .slice(wordBefore(words, at) + 1, at + 1)
      .join('')
      .trim(),
  )
}

/** The last word of a short bracket that begins at a word; null where there is none. */
function bracketEnd(words: readonly string[], at: number): number | null {
  if (!/^[([]/u.test(words[at] ?? '')) return null
  let letters = 0
  for (let end = at; end < Math.min(words.length, at + most.words); end += 1) {
    const own = (words[end] ?? '').trim()
    letters += own.length
    if (letters > most.letters) return null
    if (/[)\]][.,;:]?$/u.test(own)) return end
  }
  return null
}
