/**
 * Widths of Calibri's letters in thousandths of its size, from `!` to `~`: the font of the sheets, which does not travel in the
 * file. Carlito, which other programs put in its place, has the same.
 */
const widths = [
  326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507,
  507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646,
  662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498,
  305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460,
  314, 498,
]
const first = 0x21
const space = 226
/** Letters of other scripts are as wide as the size at most. */
const foreign = 1_000
/** Letters with marks are as wide as those without; few are wider than this. */
const marked = 560

/** How wide a text is at a size, both in points. */
export function calibriWidth(text: string, size: number): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum += letterWidth(text.charCodeAt(at))
  return (sum * size) / 1_000
}

function letterWidth(code: number): number {
  if (code === 0x20) return space
  return widths[code - first] ?? (code < 0x0600 || (code >= 0x1e00 && code < 0x2e80) ? marked : foreign)
}
