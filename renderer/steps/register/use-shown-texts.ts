import { useMemo } from 'react'
import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import { isEndless } from '#shared/model/endless-fields.ts'
import type { EntityName, TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { moneyFields } from '#shared/model/money-fields.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useMeasure } from '../../components/measure-text.ts'
import { referenceLabel } from '../../components/reference-field.tsx'
import type { ShownTexts } from './share-columns.ts'

/** What stands in a list as a person reads it, looked up as it is asked for: nobody who asks is told of later changes. */
export function useShownTexts(entity: TableName): ShownTexts {
  const { session } = useApp()
  const say = useSay()
  const { writeNumber } = useFormat()
  const measure = useMeasure()
  return useMemo(() => {
    const cell: ShownTexts['cell'] = ({ field, model }, row) => {
      const value = row[field] ?? null
      if (value === null || value === '') return ''
      switch (model.kind) {
        case 'choice':
          return choiceLabel(say, entity, field, String(value))
        case 'integer':
        case 'number':
          return isEndless(field, value) ? say('screen.field.noLimit') : writeNumber(Number(value))
        case 'reference': {
          const target = model.refersTo as EntityName
          const rows = session.store.getState().workbook.tables[target as TableName]
          return referenceLabel(target, rows[String(value)] as unknown as Row | undefined)
        }
        default:
          return String(value)
      }
    }
    const currency = session.store.getState().workbook.tables.workbook.workbook?.currency ?? ''
    const head: ShownTexts['head'] = ({ field }) =>
      fieldLabel(say, entity, field) + (moneyFields.has(field) && currency !== '' ? `, ${currency}` : '')
    return { head, cell, measure }
  }, [session, say, writeNumber, measure, entity])
}
