import { numberAt } from './number-at.ts'

/** A weight that trades off against others. */
export type TradingWeight = {
  readonly criterion: number
  readonly weight: number
  /** Of all weights it trades off against, its own left out. */
  readonly others: number
  /** Whether priorities are divided by the part it belongs to. */
  readonly divides: boolean
}

/** The change of one weight, as shares of what it trades off against, itself included. */
export type WeightChange = {
  readonly criterion: number
  readonly from: number
  readonly to: number
  readonly enters: readonly number[]
  readonly leaves: readonly number[]
}

type Crossing = { readonly by: TradingWeight; readonly at: number; readonly beyond: number; readonly distance: number }

/**
 * The least change of a single weight that changes who is chosen. With one weight t moving and the others w fixed, priority
 * times (w + t) is a straight line in t, or its reciprocal is where the weight divides, so that two things can change places
 * only where their lines cross: between crossings the order stays, and looking once between each two is exact. After the
 * sensitivity analysis of Triantaphyllou and Sánchez, "A sensitivity analysis approach for some deterministic
 * multi-criteria decision making methods" (1997).
 * @param weights of all criteria
 * @param compared the things whose crossings count
 * @param priorityUnder own priorities that some weights make; NaN: none
 * @param chosenUnder who is chosen under some weights
 * @param most how many places between crossings are looked at, nearest first
 * @returns null where no change among those looked at does it
 */
export function smallestWeightChange(
  weights: readonly number[],
  trading: readonly TradingWeight[],
  compared: readonly number[],
  priorityUnder: (weights: readonly number[]) => Float64Array,
  chosenUnder: (weights: readonly number[]) => Iterable<number>,
  most: number,
): WeightChange | null {
  const chosen = new Set(chosenUnder(weights))
  const crossings = trading
    .flatMap((by) => crossingsOf(by, weights, compared, priorityUnder))
    .sort((a, b) => a.distance - b.distance)
  for (const { by, at, beyond } of crossings.slice(0, most)) {
    const then = new Set(chosenUnder(weights.with(by.criterion, (at + beyond) / 2)))
    const enters = [...then].filter((node) => !chosen.has(node))
    const leaves = [...chosen].filter((node) => !then.has(node))
    if (enters.length + leaves.length > 0) {
      return { criterion: by.criterion, from: shareOf(by, by.weight), to: shareOf(by, at), enters, leaves }
    }
  }
  return null
}

function shareOf({ others }: TradingWeight, weight: number): number {
  return weight / (others + weight)
}

/** Where lines cross, each with the next crossing further away on its side. */
function crossingsOf(
  by: TradingWeight,
  weights: readonly number[],
  compared: readonly number[],
  priorityUnder: (weights: readonly number[]) => Float64Array,
): readonly Crossing[] {
  const [near, far] = [by.weight, 2 * by.weight]
  const lineAt = (weight: number) => {
    const priorities = priorityUnder(weights.with(by.criterion, weight))
    return compared.map((node) => {
      const priority = numberAt(priorities, node)
      return (by.others + weight) * (by.divides ? 1 / priority : priority)
    })
  }
  const [first, second] = [lineAt(near), lineAt(far)]
  const places: number[] = []
  for (let one = 0; one < compared.length; one += 1) {
    for (let other = one + 1; other < compared.length; other += 1) {
      const apart = (first[other] ?? Number.NaN) - (first[one] ?? Number.NaN)
      const steeper = (second[one] ?? 0) - (first[one] ?? 0) - ((second[other] ?? 0) - (first[other] ?? 0))
      const at = near + ((far - near) * apart) / steeper
      if (Number.isFinite(at) && at > 0) places.push(at)
    }
  }
  places.sort((a, b) => a - b)
  const start = shareOf(by, near)
  return places.map((at, place) => {
    const beyond = at >= near ? (places[place + 1] ?? 2 * at) : (places[place - 1] ?? 0)
    return { by, at, beyond, distance: Math.abs(shareOf(by, at) - start) }
  })
}
