import { packSections } from '#shared/content/pack-sections.ts'
import { choiceLabel } from '#shared/messages/labels.ts'
import { type EntityName, entityNamed, type TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { useAllFindings } from '../use-progress.ts'
import styles from './entity-register.module.css'

type KeyCellProps = {
  readonly entity: TableName
  readonly field: string
  readonly model: Field
  readonly value: string
}

/** A part of a row's identity, as a person reads it. It can't be changed, only deleted with its row. */
export function KeyCell({ entity, field, model, value }: KeyCellProps) {
  const say = useSay()
  const { writeDate } = useFormat()
  const target = model.refersTo as EntityName | undefined
  // The whole title: in a list there is room for it, and it breaks into lines.
  const title = useWorkbook(({ tables }) => {
    const row = target === undefined ? undefined : (tables[target as TableName][value] as unknown as Row | undefined)
    return target === undefined ? '' : String(row?.[entityNamed(target).title ?? ''] ?? '')
  })
  if (entity === 'acceptedFinding') return <FindingCell value={value} />
  const section = entity === 'packSection' ? packSections.find(({ key }) => key === value) : undefined
  const text =
    section !== undefined
      ? say(`report.section.${section.key}`)
      : model.kind === 'choice'
        ? choiceLabel(say, entity, field, value)
        : model.kind === 'date'
          ? writeDate(value)
          : title
  return <span className={styles.key}>{text || value}</span>
}

/** What was accepted, as the sentence it was found by. */
function FindingCell({ value }: { readonly value: string }) {
  const say = useSay()
  const finding = useAllFindings('accepted').find(({ key }) => key === value)
  return (
    <span className={styles.key} title={value}>
      {finding === undefined ? say('screen.pack.notFoundAnyMore') : say(finding.message, finding.params)}
    </span>
  )
}
