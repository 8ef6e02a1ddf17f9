import type { TableName } from '#shared/model/entities.ts'
import type { Workbook } from '#shared/model/workbook.ts'

type Source = TableName | 'ratings'

/** A value, or weak maps that lead to values by the tables they were computed from. */
type Node<T> = { value?: { readonly result: T }; next?: WeakMap<object, Node<T>> }

/**
 * A reading of a workbook that is computed once for the tables it depends on. Tables are immutable and stay the same
 * objects through edits that do not touch them, so their identity is the whole key; weak maps let go of old states.
 * @param sources every table that `compute` reads, `ratings` included; a table left out makes the reading stale
 */
export function memoByTables<T>(
  sources: readonly Source[],
  compute: (workbook: Workbook) => T,
): (workbook: Workbook) => T {
  const root: Node<T> = {}
  return (workbook) => {
    let node = root
    for (const source of sources) {
      const key = source === 'ratings' ? workbook.ratings : workbook.tables[source]
      node.next ??= new WeakMap()
      let child = node.next.get(key)
      if (child === undefined) {
        child = {}
        node.next.set(key, child)
      }
      node = child
    }
    node.value ??= { result: compute(workbook) }
    return node.value.result
  }
}
