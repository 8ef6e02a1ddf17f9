import type { Say } from '#shared/messages/translate.ts'

/** More than these nobody looks up. */
const mostListed = 400

/**
 * Which letters a document had to leave to a box, so that nobody looks for them in vain: the same words in all that carry
 * their letters themselves. @param lost code points; none: nothing is said
 */
export function substitutesText(lost: Iterable<number>, say: Say): string {
  const all = [...lost].sort((a, b) => a - b)
  if (all.length === 0) return ''
  const listed = all.slice(0, mostListed).map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
  return say('pdf.substitutes', { count: all.length, list: listed.join(', ') })
}
