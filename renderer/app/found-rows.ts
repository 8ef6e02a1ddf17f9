import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { entityLabel } from '#shared/messages/labels.ts'
import type { Row } from '#shared/model/entity.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { goToStep } from '../state/ui-store.ts'
import { stepOfEntity, titledEntities } from '../steps/step-entities.ts'
import type { App } from './app-context.ts'

/** A row to go to: what it is called, what it is and where it stands. */
export type FoundRow = {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly run: () => void
}

/** Every row that has a name, as something to go to. */
export function foundRows({ say, ui }: App, workbook: Workbook): readonly FoundRow[] {
  return titledEntities.flatMap((entity) => {
    const step = stepOfEntity(entity)
    if (step === null) return []
    const description = `${entityLabel(say, entity)} · ${say(`steps.${step}.title`)}`
    return (rowsOf(workbook, entity) as unknown as readonly Row[]).flatMap((row) => {
      const label = rowTitle(entity, row)
      if (label === '') return []
      return {
        id: `${entity} ${row.id}`,
        label,
        description,
        run: () => goToStep(ui, step, { entity, id: row.id }),
      }
    })
  })
}
