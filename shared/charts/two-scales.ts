/** A scale with a line at each step; nought is on one of them. */
export type SteppedScale = { readonly min: number; readonly max: number; readonly step: number }
type Span = { readonly low: number; readonly high: number }

const [least, most] = [4, 8]
const roundSteps = [1, 2, 2.5, 4, 5, 10] as const

/**
 * Two scales for one plot with as many lines each, and nought on the same line: otherwise what crosses the nought of the one
 * would seem to cross that of the other. Of all numbers of lines those that leave the least of the plot empty.
 */
export function twoScales(one: Span, other: Span): readonly [SteppedScale, SteppedScale] {
  const spans = [withNought(one), withNought(other)] as const
  let best: { readonly scales: readonly [SteppedScale, SteppedScale]; readonly filled: number } | null = null
  for (let above = 0; above <= most; above += 1) {
    for (let below = 0; above + below <= most; below += 1) {
      const [first, second] = spans.map((span) => steppedBy(span, above, below))
      if (above + below < least || !first || !second) continue
      const filled = shareOf(spans[0], first) + shareOf(spans[1], second)
      if (best === null || filled > best.filled + 1e-9) best = { scales: [first, second], filled }
    }
  }
  return best?.scales ?? [unit, unit]
}

const unit: SteppedScale = { min: -2, max: 2, step: 1 }

function withNought({ low, high }: Span): Span {
  return { low: Math.min(0, low), high: Math.max(0, high) }
}

/** The least round step at which some steps above nought and some below hold a span; null where they can't. */
function steppedBy({ low, high }: Span, above: number, below: number): SteppedScale | null {
  if ((high > 0 && above === 0) || (low < 0 && below === 0)) return null
  const needed = Math.max(high > 0 ? high / above : 0, low < 0 ? -low / below : 0)
  const step = needed > 0 ? roundedUp(needed) : 1
  return { min: below === 0 ? 0 : -below * step, max: above * step, step }
}

function roundedUp(needed: number): number {
  const power = Math.floor(Math.log10(needed))
  const round = roundSteps.find((step) => step * 10 ** power >= needed * (1 - 1e-9)) ?? 10
  // Written this way, since a tenth is not exact.
  return power < 0 ? round / 10 ** -power : round * 10 ** power
}

function shareOf({ low, high }: Span, { min, max }: SteppedScale): number {
  return (high - low) / (max - min)
}
