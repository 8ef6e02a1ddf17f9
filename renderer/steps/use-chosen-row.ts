import { useState } from 'react'
import type { TableName } from '#shared/model/entities.ts'
import { useApp } from '../app/app-context.ts'
import { useWorkbook } from '../app/use-workbook.ts'
import { useSoughtRow } from './use-sought.ts'

/**
 * The row of a list whose details are shown: the one that somebody asked to see, else the one chosen last; null once it is
 * gone.
 */
export function useChosenRow(entity: TableName): readonly [string | null, (id: string | null) => void] {
  const { ui } = useApp()
  const sought = useSoughtRow(entity)
  const [chosen, setChosen] = useState<string | null>(null)
  const wanted = sought ?? chosen
  const there = useWorkbook((workbook) => wanted !== null && workbook.tables[entity][wanted] !== undefined)
  const choose = (id: string | null): void => {
    setChosen(id)
    if (sought !== null) ui.setState({ sought: null })
  }
  return [there ? wanted : null, choose]
}
