/** The most characters that Excel has room for in a cell. */
const longestText = 32_767

/** Space for what is put after a piece that goes on elsewhere. */
const pieceLength = 32_000

/**
 * Text as it may stand in a cell: what XML can't hold is taken out, a surrogate without its partner becomes a
 * replacement mark, and a literal `_x000D_` is kept from being read as a carriage return. EXPORTS 3.2.
 * @param text anything, since an object would become a formula or a link
 */
export function excelText(text: unknown): string {
  return cleanText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** The text that a cell with this one shows: the other way round. */
export function shownText(escaped: string): string {
  return escaped.replaceAll('_x005F_', '_')
}

/** Text that XML can hold. */
export function cleanText(text: unknown): string {
  return (
    String(text)
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML has no way to write
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  )
}

/** A text in pieces that each fit into a cell: one piece nearly always. Pairs of surrogates stay together. */
export function textPieces(text: string): readonly string[] {
  const clean = excelText(text)
  if (clean.length <= longestText) return [clean]
  const pieces: string[] = []
  for (let at = 0; at < clean.length; ) {
    let end = Math.min(at + pieceLength, clean.length)
    if (end < clean.length && isHighSurrogate(clean.charCodeAt(end - 1))) end -= 1
    pieces.push(clean.slice(at, end))
    at = end
  }
  return pieces
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

/** A number that a sheet can hold, or nothing: NaN and infinity would damage the file. */
export function excelNumber(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

/** An ISO date as the midnight that Excel counts from, or null where there is no such day or Excel has none. */
export function excelDate(iso: string): Date | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same && year >= 1900 && year <= 9999 ? date : null
}

/** The number that Excel has for an ISO date; 0 where it has none. @see excelDate */
export function excelSerial(iso: string): number {
  const date = excelDate(iso)
  return date === null ? 0 : date.getTime() / 86_400_000 + 25_569
}

/** The address where a text is one that may be followed, else undefined. Only https and mailto are. */
export function safeLink(text: string): string | undefined {
  if (!/^(https:\/\/|mailto:)\S{3,2000}$/i.test(text)) return undefined
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'mailto:') ? url.href : undefined
}
