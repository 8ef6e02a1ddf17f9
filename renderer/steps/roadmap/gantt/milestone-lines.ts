/** Half of a diamond, the space between it and its name, and between one milestone and the next, in pixels. */
export const halfPx = 7
const besidePx = 5
const apartPx = 8
/** So many lines more may be taken where they name all of what would be left without a name. */
const linesForAll = 3

/** Where a milestone stands: on which line, and on which side of its diamond its name is; null, on the last line, where none has room. */
export type MilestonePlace = { readonly line: number; readonly named: 'after' | 'before' | null }

type Mark = { readonly x: number; readonly label: string }

/**
 * Milestones on as many lines as their names take, each on the first that has room for all of its name.
 * Where a few lines more would name all of them, those are taken, too.
 * @param marks in the order of time
 * @param from where the time begins, and `to` where it ends, in pixels
 * @param most lines with names there may be, before others are taken to name all
 * @param widthOf a name
 */
export function milestoneLines(
  marks: readonly Mark[],
  from: number,
  to: number,
  most: number,
  widthOf: (name: string) => number,
): readonly MilestonePlace[] {
  const room = { from, to, widthOf }
  const usual = onLines(marks, most, room)
  if (usual.every(isNamed)) return usual
  for (let more = 1; more <= linesForAll; more += 1) {
    const places = onLines(marks, most + more, room)
    if (places.every(isNamed)) return places
  }
  return usual
}

const isNamed = ({ named }: MilestonePlace): boolean => named !== null

type Room = { readonly from: number; readonly to: number; readonly widthOf: (name: string) => number }

function onLines(marks: readonly Mark[], most: number, { from, to, widthOf }: Room): readonly MilestonePlace[] {
  /** How far each line is taken. */
  const ends: number[] = []
  const take = (line: number, end: number): number => {
    ends[line] = end + apartPx
    return line
  }
  const places = marks.map(({ x, label }): MilestonePlace => {
    const name = widthOf(label) + besidePx
    const after = x + halfPx + name
    const free = (start: number): number => {
      const line = ends.findIndex((end) => end <= start)
      return line >= 0 || ends.length >= most ? line : ends.length
    }
    const behind = after > to ? -1 : free(x - halfPx)
    if (behind >= 0) return { line: take(behind, after), named: 'after' }
    const ahead = x - halfPx - name < from ? -1 : free(x - halfPx - name)
    if (ahead >= 0) return { line: take(ahead, x + halfPx), named: 'before' }
    return { line: most, named: null }
  })
  return nameTheRest(marks, places, { from, to, widthOf })
}

/** On the last line all stand that no line had room for: those between which there is room have their names there. */
function nameTheRest(
  marks: readonly Mark[],
  places: readonly MilestonePlace[],
  { from, to, widthOf }: Room,
): readonly MilestonePlace[] {
  const rest = marks.filter((_, at) => places[at]?.named === null)
  let end = from
  let at = 0
  return places.map((place, index) => {
    const mark = marks[index]
    if (place.named !== null || mark === undefined) return place
    at += 1
    const next = rest[at]
    const room = next === undefined ? to : next.x - halfPx - apartPx
    const name = widthOf(mark.label) + besidePx
    const before = mark.x - halfPx - name >= end
    const after = mark.x + halfPx + name <= room
    end = mark.x + halfPx + apartPx + (after ? name : 0)
    return { ...place, named: after ? 'after' : before ? 'before' : null }
  })
}
