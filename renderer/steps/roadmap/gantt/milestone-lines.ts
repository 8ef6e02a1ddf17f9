/** Half of a diamond, the space between it and its name, and between one milestone and the next, in pixels. */
export const halfPx = 7
const besidePx = 5
const apartPx = 8
/** So many lines are for those that have no room for a name, that no diamond lies on another. */
const mostBare = 2

/** Where a milestone stands: on which line, and on which side of its diamond its name is; null where none has room. */
export type MilestonePlace = { readonly line: number; readonly named: 'after' | 'before' | null }

/** How many lines of names there are at most, and how many there may be where those name all milestones. */
export type MostLines = { readonly usual: number; readonly forAll: number }

type Mark = { readonly x: number; readonly label: string }
type Stretch = { readonly from: number; readonly to: number }
type Room = Stretch & { readonly widthOf: (name: string) => number }

/**
 * Milestones on lines, as many of them beside their whole names as the lines have room for; those that are left stand on
 * lines below, with a name where there is room between two.
 * @param marks in the order of time
 * @param room from where the time begins to where it ends, in pixels, and how wide a name is
 */
export function milestoneLines(marks: readonly Mark[], room: Room, most: MostLines): readonly MilestonePlace[] {
  for (let lines = most.usual; lines <= most.forAll; lines += 1) {
    const places = onLines(marks, room, lines, 'from')
    if (places.every((place) => place !== null)) return places
  }
  return withTheRest(marks, room, most.usual)
}

/**
 * @param first which are placed first: those that begin first stand as a stair, read from above in the order of time; of those
 * that end first, the most have room where not all have
 */
function onLines(
  marks: readonly Mark[],
  room: Room,
  most: number,
  first: keyof Stretch,
): readonly (MilestonePlace | null)[] {
  const lines: Stretch[][] = []
  const places: (MilestonePlace | null)[] = marks.map(() => null)
  for (const named of ['after', 'before'] as const) {
    const stretches = marks.map((mark) => stretchOf(mark, named, room))
    const inOrder = [...marks.keys()].sort((a, b) => (stretches[a]?.[first] ?? 0) - (stretches[b]?.[first] ?? 0))
    for (const at of inOrder) {
      const stretch = stretches[at]
      if (places[at] !== null || stretch === undefined || stretch.from < room.from || stretch.to > room.to) continue
      const line = lineFor(stretch, lines, most)
      if (line === null) continue
      lines[line] = [...(lines[line] ?? []), stretch]
      places[at] = { line, named }
    }
  }
  return places
}

/** The line with room whose last milestone is nearest, so that wider gaps are kept; else a new one. */
function lineFor(stretch: Stretch, lines: readonly (readonly Stretch[])[], most: number): number | null {
  const gaps = lines.flatMap((taken, line) =>
    isFree(stretch, taken) ? [{ line, gap: stretch.from - endBefore(stretch, taken) }] : [],
  )
  const nearest = gaps.toSorted((a, b) => a.gap - b.gap)[0]
  return nearest?.line ?? (lines.length < most ? lines.length : null)
}

function endBefore(stretch: Stretch, taken: readonly Stretch[]): number {
  return Math.max(0, ...taken.filter(({ to }) => to <= stretch.from).map(({ to }) => to))
}

function withTheRest(marks: readonly Mark[], room: Room, most: number): readonly MilestonePlace[] {
  const named = onLines(marks, room, most, 'to')
  const bare: { readonly at: number; stretch: Stretch }[][] = Array.from({ length: mostBare }, () => [])
  for (const [at, { x }] of marks.entries()) {
    if (named[at] !== null) continue
    const stretch = { from: x - halfPx, to: x + halfPx }
    const free = bare.find((line) => isFree(stretch, line.map(stretchIn), 0))
    ;(free ?? bare[mostBare - 1])?.push({ at, stretch })
  }
  const places = new Map<number, MilestonePlace>()
  for (const [line, own] of bare.entries()) {
    for (const one of own) {
      const mark = marks[one.at]
      const others = own.filter((other) => other !== one).map(stretchIn)
      const side = mark && (['after', 'before'] as const).find((each) => hasName(mark, each, others, room))
      if (mark && side) one.stretch = stretchOf(mark, side, room)
      places.set(one.at, { line: most + line, named: side ?? null })
    }
  }
  return marks.map((_, at) => named[at] ?? places.get(at) ?? { line: most, named: null })
}

const stretchIn = ({ stretch }: { readonly stretch: Stretch }): Stretch => stretch

/** Is there room for the name alone? Its diamond stands there anyway. */
function hasName(mark: Mark, side: 'after' | 'before', others: readonly Stretch[], room: Room): boolean {
  const { from, to } = stretchOf(mark, side, room)
  const name = side === 'after' ? { from: mark.x + halfPx, to } : { from, to: mark.x - halfPx }
  return from >= room.from && to <= room.to && isFree(name, others)
}

function stretchOf({ x, label }: Mark, named: 'after' | 'before', { widthOf }: Room): Stretch {
  const name = widthOf(label) + besidePx
  return named === 'after' ? { from: x - halfPx, to: x + halfPx + name } : { from: x - halfPx - name, to: x + halfPx }
}

function isFree({ from, to }: Stretch, taken: readonly Stretch[], apart = apartPx): boolean {
  return taken.every((other) => other.to + apart <= from || to + apart <= other.from)
}
