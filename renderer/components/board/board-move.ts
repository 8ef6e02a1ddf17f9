export type BoardPlace = { readonly column: string; readonly lane: string }

type BoardShape = {
  readonly columns: readonly string[]
  readonly lanes: readonly string[]
  readonly cells: ReadonlyMap<string, readonly string[]>
}

export function cellKey(lane: string, column: string): string {
  return `${lane} ${column}`
}

function find({ columns, lanes, cells }: BoardShape, id: string) {
  for (const [lane, laneId] of lanes.entries()) {
    for (const [column, columnId] of columns.entries()) {
      const index = cells.get(cellKey(laneId, columnId))?.indexOf(id) ?? -1
      if (index >= 0) return { lane, column, index }
    }
  }
  return null
}

/** Where Shift and an arrow take a card: the next column or lane; null at the edge and for other keys. */
export function placeAfter(shape: BoardShape, id: string, key: string): BoardPlace | null {
  const at = find(shape, id)
  if (at === null) return null
  const sideways = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
  const down = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0
  if (sideways === 0 && down === 0) return null
  const column = shape.columns[at.column + sideways]
  const lane = shape.lanes[at.lane + down]
  return column === undefined || lane === undefined ? null : { column, lane }
}

/**
 * The card an arrow leads to: up and down through a column, sideways to the nearest card of the next column that has any.
 * `Home` and `End` lead to the first and the last. Undefined for other keys; null where there is no card that way.
 */
export function focusAfter(shape: BoardShape, id: string | null, key: string): string | null | undefined {
  const { columns, lanes, cells } = shape
  const inColumn = (column: string): readonly string[] =>
    lanes.flatMap((lane) => cells.get(cellKey(lane, column)) ?? [])
  if (key === 'Home') return columns.flatMap(inColumn)[0] ?? null
  if (key === 'End') return columns.flatMap(inColumn).at(-1) ?? null
  const at = id === null ? null : find(shape, id)
  if (at === null || id === null) return undefined
  const own = inColumn(columns[at.column] ?? '')
  if (key === 'ArrowUp') return own[own.indexOf(id) - 1] ?? null
  if (key === 'ArrowDown') return own[own.indexOf(id) + 1] ?? null
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const by = key === 'ArrowLeft' ? -1 : 1
  for (let column = at.column + by; columns[column] !== undefined; column += by) {
    const laneCards = cells.get(cellKey(lanes[at.lane] ?? '', columns[column] ?? '')) ?? []
    const near = laneCards[Math.min(at.index, laneCards.length - 1)] ?? inColumn(columns[column] ?? '')[0]
    if (near !== undefined) return near
  }
  return null
}
