import { clamp } from './axis.ts'
import type { BulletData } from './chart-data.ts'
import { sizeForColumn, writeInColumn } from './column-text.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'

type Rows = BulletData['rows']
type Group = { readonly label: string; readonly from: number; readonly count: number }

/** A narrower picture has no room for names of groups beside those of its rows. */
const leastWidth = 480
const widest = 0.19
const gap = 10
/** What of its rows a name may take: more would touch those above and below it. */
const heightOfText = 0.94
const weight = 600 as const

/** Rows that follow each other and belong to the same. */
function groupsOf(rows: Rows): readonly Group[] {
  const groups: Group[] = []
  for (const [at, { group = '' }] of rows.entries()) {
    const last = groups.at(-1)
    if (last !== undefined && last.label === group) groups[groups.length - 1] = { ...last, count: last.count + 1 }
    else groups.push({ label: group, from: at, count: 1 })
  }
  return groups
}

/** How much of the width the names of groups take, before those of the rows; none where there are no groups. */
export function groupsWidth(rows: Rows, size: number, { width, measure }: SceneOptions): number {
  if (width < leastWidth || rows.every(({ group = '' }) => group === '')) return 0
  const longest = Math.max(...rows.map(({ group = '' }) => measure(group, size, weight)))
  return clamp(longest + gap, width * 0.08, width * widest)
}

/** Each group's name beside its rows, and a line before the next. */
export function drawGroups(
  rows: Rows,
  place: { readonly top: number; readonly rowHeight: number; readonly size: number; readonly column: number },
  { width, palette, measure }: SceneOptions,
): Shape[] {
  const { top, rowHeight, size, column } = place
  if (column === 0) return []
  const groups = groupsOf(rows)
  const boxOf = ({ count }: Group) => ({
    maxWidth: column - gap,
    height: count * rowHeight * heightOfText,
    size,
    weight,
  })
  const one = Math.min(...groups.map((group) => sizeForColumn([group.label], boxOf(group), measure)))
  return groups.flatMap((group): Shape[] => {
    const y = top + group.from * rowHeight
    const middle = y + (group.count * rowHeight) / 2
    const line = { y1: y, y2: y, stroke: palette.line, strokeWidth: 0.6 } as const
    return [
      ...(group.from === 0 ? [] : [{ kind: 'line', x1: 0, x2: width, ...line } as const]),
      ...writeInColumn(group.label, { ...boxOf(group), size: one, x: 0, y: middle, fill: palette.ink }, measure),
    ]
  })
}
