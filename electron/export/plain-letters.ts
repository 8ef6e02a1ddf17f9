/** What we use of a font that fontkit opened. */
type Shaping = { layout: (text: string, features?: unknown, ...rest: unknown[]) => unknown }

const plain = new WeakSet<object>()

/**
 * Keeps Inter from replacing letters by their neighbours' rules (`calt`): `->` would become an arrow and be read back as one,
 * and the rules cost more time than all else in a document. Features asked for by list, such as tabular figures, stay.
 */
export function setPlainly(font: Shaping): void {
  if (plain.has(font)) return
  plain.add(font)
  const layout = font.layout.bind(font)
  // fontkit writes into the features it is given: each call gets its own.
  font.layout = (text, features, ...rest) => layout(text, { ...named(features), calt: false }, ...rest)
}

function named(features: unknown): object {
  if (Array.isArray(features)) return Object.fromEntries(features.map((name) => [name, true]))
  return typeof features === 'object' && features !== null ? features : {}
}
