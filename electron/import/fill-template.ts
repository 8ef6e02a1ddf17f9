/** Gives the text for a name in a template; undefined where there is no such thing, empty where there is nothing in it. */
export type NameText = (name: string) => string | undefined

/**
 * Fills `{Name}` and `{Name|change|change}` in a template. Changes: `slug` (small letters, digits and hyphens),
 * `before:x` and `after:x` (the part before or after the first x), `number` (the first whole number), `lower`, `upper`.
 * @returns null where a name has no text: half an id is no id
 */
export function fillTemplate(template: string, text: NameText): string | null {
  let complete = true
  const filled = template.replace(/\{([^{}]+)\}/g, (_, inside: string) => {
    const [name = '', ...changes] = inside.split('|')
    const found = changes.reduce(change, text(name.trim()) ?? '')
    if (found === '') complete = false
    return found
  })
  return complete ? filled : null
}

/** The names that a template mentions. */
export function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([^{}|]+)[^{}]*\}/g)].map(([, name = '']) => name.trim())
}

function change(text: string, how: string): string {
  const [kind = '', argument = ''] = splitOnce(how, ':')
  switch (kind.trim()) {
    case 'slug':
      return slug(text)
    case 'before':
      return splitOnce(text, argument)[0] ?? ''
    case 'after':
      return splitOnce(text, argument)[1] ?? ''
    case 'number':
      return /\d+/.exec(text)?.[0] ?? ''
    case 'lower':
      return text.toLowerCase()
    case 'upper':
      return text.toUpperCase()
    default:
      return text.trim()
  }
}

function splitOnce(text: string, by: string): readonly string[] {
  const at = by === '' ? -1 : text.indexOf(by)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + by.length)]
}

/** A text as part of an id. Letters lose their marks (é is e); what has no Latin letter is kept apart by its code. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9\s\p{P}\p{S}]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 200)
}
