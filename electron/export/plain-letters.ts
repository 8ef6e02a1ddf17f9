import { createLetterPairs, type GlyphRun, standsApart } from './letter-pairs.ts'

/** What we use of a font that fontkit opened. */
type Shaping = { layout: (text: string, features?: unknown, ...rest: unknown[]) => unknown }

const plain = new WeakSet<object>()

/**
 * Keeps Inter from replacing letters by their neighbours' rules (`calt`): `->` would become an arrow and be read back as one,
 * and the rules cost more time than all else in a document. Features asked for by list, such as tabular figures, stay. What is
 * left are pairs of letters, which are remembered: @see createLetterPairs. A figure keeps its distance to a point beside it.
 */
export function setPlainly(font: Shaping): void {
  if (plain.has(font)) return
  plain.add(font)
  const layout = font.layout.bind(font)
  const pairs = new Map<string, ReturnType<typeof createLetterPairs>>()
  const pairsWith = (names: readonly string[]): ReturnType<typeof createLetterPairs> => {
    const key = names.join()
    // fontkit writes into the features it is given: each call gets its own.
    const own =
      pairs.get(key) ?? createLetterPairs((text, script) => layout(text, withoutContext(names), script) as GlyphRun)
    pairs.set(key, own)
    return own
  }
  font.layout = (text, features, ...rest) => {
    const names = features === undefined || features === null ? [] : features
    const known = Array.isArray(names) && rest.every((value) => value === undefined) ? pairsWith(names)(text) : null
    return known ?? apart(layout(text, withoutContext(features), ...rest) as ShapedRun)
  }
}

type ShapedRun = Omit<GlyphRun, 'glyphs'> & {
  readonly glyphs: readonly { readonly codePoints: readonly number[]; readonly advanceWidth: number }[]
}

function apart(run: ShapedRun): ShapedRun {
  for (const [at, { codePoints, advanceWidth }] of run.glyphs.entries()) {
    const [code, next] = [codePoints.at(-1), run.glyphs[at + 1]?.codePoints[0]]
    const position = run.positions[at]
    if (code !== undefined && next !== undefined && position !== undefined && standsApart(code, next))
      position.xAdvance = advanceWidth
  }
  return run
}

function withoutContext(features: unknown): object {
  return { ...named(features), calt: false }
}

function named(features: unknown): object {
  if (Array.isArray(features)) return Object.fromEntries(features.map((name) => [name, true]))
  return typeof features === 'object' && features !== null ? features : {}
}
