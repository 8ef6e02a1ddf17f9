import { entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { DifferenceTopic, StateDifference } from '#shared/methods/readings/compare-states.ts'
import { type EntityName, entityNamed } from '#shared/model/entities.ts'
import type { Row, Value } from '#shared/model/entity.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { differenceName } from '../backups/difference-groups.ts'
import type { Format } from '../use-format.ts'
import { valueText } from '../value-text.ts'

/** A difference in words. */
export type ReadDifference = {
  readonly key: string
  readonly topic: DifferenceTopic
  readonly name: string
  readonly what: string
  readonly from: string
  readonly to: string
  /** All of it in lower case, to look words up in. */
  readonly searched: string
}

export type DifferenceReader = {
  readonly say: Say
  readonly format: Format
  readonly before: Workbook
  readonly after: Workbook
}

/** A difference as the table shows it: what the row is called, what of it differs, from what to what. */
export function readDifference(reader: DifferenceReader, difference: StateDifference): ReadDifference {
  const { say, before, after } = reader
  const { topic, kind, entity, id, field } = difference
  const name = nameIn(say, rowIn(after, entity, id) || entity === 'agreedLevel' ? after : before, entity, id)
  const what =
    topic === 'row'
      ? say('screen.snapshots.wholeRow', { entity: entityLabel(say, entity) })
      : topic === 'rank'
        ? say('screen.snapshots.rank')
        : field === null
          ? say('screen.snapshots.capability')
          : fieldLabel(say, entity, field)
  const from =
    topic === 'row'
      ? say(`screen.snapshots.${kind === 'added' ? 'absent' : 'present'}`)
      : read(reader, before, difference, difference.from)
  const to =
    topic === 'row'
      ? say(`screen.snapshots.${kind === 'added' ? 'present' : 'absent'}`)
      : read(reader, after, difference, difference.to)
  const searched = [name, what, from, to].join(' ').toLocaleLowerCase()
  return { key: `${topic} ${entity} ${id} ${field}`, topic, name, what, from, to, searched }
}

function read(
  { say, format }: DifferenceReader,
  workbook: Workbook,
  difference: StateDifference,
  value: Value,
): string {
  const { topic, entity, field } = difference
  if (topic === 'level' && field === null && typeof value === 'number') return format.writeNumber(value, 1)
  return valueText({ say, format, workbook }, entity, field ?? '', value)
}

function rowIn(workbook: Workbook, entity: EntityName, id: string): Row | undefined {
  const tables: Readonly<Record<string, Readonly<Record<string, Row>>>> = workbook.tables
  return tables[entity]?.[id]
}

function nameIn(say: Say, workbook: Workbook, entity: EntityName, id: string): string {
  const { title } = entityNamed(entity)
  const called = title === null ? '' : String(rowIn(workbook, entity, id)?.[title] ?? '')
  return differenceName(say, workbook, new Map(), { entity, id, name: called || id, kind: 'changed', fields: [] })
}
