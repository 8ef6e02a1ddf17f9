/** A number in a formula, and not the end of a cell's address or of a name. */
const literal = /(?<![A-Z_$\d.])\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![A-Z_\d.(])/g

/**
 * A number that is the same for formulas that mean the same: programs write them with and without spaces, and their words
 * in either case, quote names of sheets or not, and spell 1E-9 as 0.000000001. 0 where nothing is known of the formula, as where it is shared with the cell above. FNV-1a, 32 bits.
 */
export function fingerprintOf(formula: string): number {
  const plain = formula
    .replace(/^=|_xlfn\.|[\s']/g, '')
    .toUpperCase()
    .replace(literal, (number) => String(Number(number)))
  if (plain === '') return 0
  let hash = 0x811c9dc5
  for (let at = 0; at < plain.length; at += 1) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193)
  return hash >>> 0 || 1
}
