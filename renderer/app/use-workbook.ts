import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { RowOf, TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { linked, rowsBy } from '#shared/model/rows-by.ts'
import { byPosition, findRow, rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { isEditable, type WorkbookState } from '../state/workbook-state.ts'
import { useApp } from './app-context.ts'

/** A value of the open workbook's state; the component renders again only when that value is another. */
export function useWorkbookState<T>(select: (state: WorkbookState) => T): T {
  return useStore(useApp().session.store, select)
}

/** A value read off the workbook's rows. Give the smallest: a row, a table in order, a number. */
export function useWorkbook<T>(select: (workbook: Workbook) => T): T {
  return useStore(useApp().session.store, (state) => select(state.workbook))
}

/**
 * The whole workbook as it was when the hand last rested, for pictures and sums: what a person just did is on the glass before
 * they follow.
 */
export function useSettledWorkbook(): Workbook {
  return useStore(useApp().settled, ({ workbook }) => workbook)
}

/** A value computed from the workbook as it was when the hand last rested; the component renders again only when it is another. */
export function useSettled<T>(compute: (workbook: Workbook) => T): T {
  return useStore(useApp().settled, ({ workbook }) => compute(workbook))
}

/** The rows of an entity in their order. The same array until that entity changes. */
export function useRows<N extends TableName>(name: N): readonly RowOf<N>[] {
  return useWorkbook((workbook) => rowsOf(workbook, name))
}

export function useRow<N extends TableName>(name: N, id: string | null): RowOf<N> | undefined {
  return useWorkbook((workbook) => findRow(workbook, name, id))
}

export function useSingleton<N extends 'workbook' | 'settings' | 'prioritisation' | 'boardPack'>(name: N): RowOf<N> {
  return useWorkbook((workbook) => singleton(workbook, name))
}

const none: readonly never[] = []

/** Rows of an entity whose field has that value, in order. The same array until that entity changes. */
export function useRowsWhere<N extends TableName>(
  name: N,
  field: keyof RowOf<N> & string,
  value: string,
): readonly RowOf<N>[] {
  return useWorkbook((workbook) => rowsBy(workbook, name, field).get(value) ?? none)
}

/** Rows at the other end of links, in their own order. @see linked */
export function useLinkedRows(
  link: TableName,
  from: { readonly field: string; readonly id: string },
  to: { readonly field: string; readonly entity: TableName },
): readonly Row[] {
  return useWorkbookState(
    useShallow(({ workbook }) => (linked(workbook, link, from, to) as readonly Row[]).toSorted(byPosition)),
  )
}

/** May anything be changed just now? */
export function useEditable(): boolean {
  return useWorkbookState(isEditable)
}
