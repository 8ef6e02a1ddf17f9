/** Pieces short enough that not all of them are cut by the end of a page of the file. */
function piecesOf(text: string): readonly string[] {
  const letters = [...text]
  const most = 30
  if (letters.length <= most) return [text]
  const middle = Math.floor((letters.length - most) / 2)
  const pieces = [letters.slice(0, most), letters.slice(middle, middle + most), letters.slice(-most)]
  return pieces.map((each) => each.join(''))
}

/**
 * Says whether any piece of a text is among bytes, as UTF-8 or as UTF-16 of either order. What four bytes in a row there are is
 * noted first, so that thousands of texts can be looked for: most are ruled out by their first few bytes.
 */
export function createFinder(bytes: Buffer): (text: string) => boolean {
  const seen = new Uint8Array(1 << 24)
  for (let at = 0; at + 4 <= bytes.length; at += 1) seen[hashAt(bytes, at)] = 1
  const isThere = (pattern: Buffer): boolean => {
    for (let at = 0; at + 4 <= pattern.length; at += 1) if (seen[hashAt(pattern, at)] === 0) return false
    return bytes.includes(pattern)
  }
  return (text) =>
    piecesOf(text).some((piece) => {
      const wide = Buffer.from(piece, 'utf16le')
      return isThere(Buffer.from(piece)) || isThere(wide) || isThere(Buffer.from(wide).swap16())
    })
}

function hashAt(bytes: Buffer, at: number): number {
  return (Math.imul(bytes.readInt32LE(at), 0x9e3779b1) >>> 8) & 0xffffff
}
