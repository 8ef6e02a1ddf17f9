import { type ReactNode, useRef } from 'react'
import type { TableName } from '#shared/model/entities.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { EmptyRegister } from './empty-register.tsx'
import { RegisterAdd } from './register-add.tsx'
import { addedElsewhere } from './register-columns.ts'
import { RegisterRows } from './register-rows.tsx'
import { useNeededRegister } from './use-needed-register.ts'

type EntityRegisterProps = {
  readonly entity: TableName
  /** The columns, where a view names them; the same array for as long as it is shown. */
  readonly fields?: readonly string[]
  /** What rows are for, where a view says it in its own words, and its ways to the first. */
  readonly start?: { readonly title: string; readonly text: string; readonly ways?: ReactNode }
}

/** Any entity as a list that can be edited. The line that adds to it stays what it is when the first row comes. */
export function EntityRegister({ entity, fields, start }: EntityRegisterProps) {
  const none = useWorkbook(({ tables }) => Object.keys(tables[entity]).length === 0)
  const line = useRef<HTMLInputElement>(null)
  const needed = useNeededRegister(entity)
  return (
    <>
      {none ? (
        <EmptyRegister entity={entity} needed={needed} line={line} {...(start ? { start } : {})} />
      ) : (
        <RegisterRows entity={entity} {...(fields ? { fields } : {})} />
      )}
      {needed === null && !addedElsewhere.has(entity) && <RegisterAdd entity={entity} line={line} />}
    </>
  )
}
