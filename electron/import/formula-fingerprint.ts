/**
 * A number that is the same for formulas that mean the same: programs write them with and without spaces, and their words
 * in either case, and quote names of sheets or not. 0 where nothing is known of the formula, as where it is shared with the cell above. FNV-1a, 32 bits.
 */
export function fingerprintOf(formula: string): number {
  const plain = formula.replace(/^=|_xlfn\.|[\s']/g, '').toUpperCase()
  if (plain === '') return 0
  let hash = 0x811c9dc5
  for (let at = 0; at < plain.length; at += 1) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193)
  return hash >>> 0 || 1
}
