import type { TableName } from '#shared/model/entities.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { askedFields } from './register-columns.ts'

/** The first register that must have rows before there can be one of this entity; null: there is nothing in the way. */
export function useNeededRegister(entity: TableName): TableName | null {
  return useWorkbook(({ tables }) => {
    const targets = askedFields(entity).flatMap(([, { refersTo }]) => (refersTo ? [refersTo as TableName] : []))
    return targets.find((target) => Object.keys(tables[target]).length === 0) ?? null
  })
}
