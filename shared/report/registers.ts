import { cobit2019 } from '../content/framework-tags/cobit-2019.ts'
import type { FrameworkTags } from '../content/framework-tags/framework-tags.ts'
import { itil4 } from '../content/framework-tags/itil-4.ts'
import { choiceLabel, entitiesLabel, entityLabel, fieldLabel } from '../messages/labels.ts'
import { isEndless } from '../model/endless-fields.ts'
import { type EntityName, entityNamed, type TableName, tableNames } from '../model/entities.ts'
import type { Entity, Row, Value } from '../model/entity.ts'
import type { Field } from '../model/fields.ts'
import { moneyFields } from '../model/money-fields.ts'
import { rowsBy } from '../model/rows-by.ts'
import type { Workbook } from '../model/workbook.ts'
import { allFindings } from '../steps/find-findings.ts'
import { column, dateCell, decimalFormat, integerFormat, moneyFormat, numberCell, table, textCell } from './cells.ts'
import { ratingRegisters } from './rating-registers.ts'
import { inRegisterOrder } from './register-order.ts'
import { type Cell, type Column, type Register, sectionIds } from './report.ts'
import { nameOf, type ReportContext, rowName } from './report-context.ts'

/** What other bodies of knowledge call the practices; the newest version of each that ships. */
const frameworks: readonly FrameworkTags[] = [itil4, cobit2019]

/** Fields that serve the program, not a reader. */
const hiddenFields: ReadonlySet<string> = new Set(['position', 'shippedKey', 'hue', 'data', 'logoId', 'origin'])

/**
 * Everything the workbook holds, as one register an entity, in the order of the steps: what an Excel workbook has a sheet
 * for and a full report an appendix. Bare links have no register of their own but a column in the register they belong to.
 */
export function buildRegisters(context: ReportContext): readonly Register[] {
  const registers = tableNames
    .filter((name) => !isBareLink(entityNamed(name)) && name !== 'image')
    .map((name) => registerOf(context, name))
    .filter((register) => register.table.rows.length > 0)
  return [...registers, ...ratingRegisters(context)]
}

/** A link that says nothing beyond that it exists. */
function isBareLink(entity: Entity): boolean {
  return entity.key !== undefined && Object.values(entity.fields).every((field) => field.kind === 'reference')
}

function registerOf(context: ReportContext, name: TableName): Register {
  const { say, workbook } = context
  const entity = entityNamed(name)
  const fields = titleBesideCode(Object.entries(entity.fields).filter(([field]) => !hiddenFields.has(field)))
  const links = bareLinksFrom(name)
  const columns = [
    ...fields.map(([field, spec]) => fieldColumn(fieldLabel(say, name, field), field, spec)),
    ...links.map((link) => column(link.entity, linkTitle(context, link), 2)),
    ...(name === 'practice' ? frameworks.map(({ framework }) => column(framework, framework, 2)) : []),
  ]
  const all = inRegisterOrder(workbook, name)
  const rows = all.map((row) => [
    ...fields.map(([field, spec]) => fieldCell(context, name, field, spec, row[field] ?? null)),
    ...links.map((link) => textCell(linkedNames(context, link, row.id))),
    ...(name === 'practice' ? frameworks.map((each) => textCell(tagsOf(each, row))) : []),
  ])
  const title = entity.singleton ? entityLabel(say, name) : entitiesLabel(say, name)
  const own = [...fields.map(([field]) => (entity.key?.includes(field) ? null : field))]
  return {
    id: name,
    title,
    table: table(columns, rows, say('report.registers.empty')),
    ...(entity.singleton ? { single: true as const } : {}),
    source: {
      entity: name,
      ids: all.map(({ id }) => id),
      fields: columns.map((_, at) => own[at] ?? null),
    },
  }
}

/** A code is known by the title beside it: where what a row belongs to stands between them, a list would name the row by that. */
function titleBesideCode(fields: readonly (readonly [string, Field])[]): readonly (readonly [string, Field])[] {
  const title = fields.find(([field]) => field === 'title')
  const [first, ...others] = fields
  if (first?.[0] !== 'code' || title === undefined) return fields
  return [first, title, ...others.filter((field) => field !== title)]
}

/** What a framework calls a shipped practice; empty for the team's own. */
function tagsOf({ tags }: FrameworkTags, practice: Row): string {
  const byKey: Readonly<Record<string, readonly string[]>> = tags
  return (byKey[String(practice.shippedKey)] ?? []).join(', ')
}

function fieldColumn(title: string, field: string, spec: Field): Column {
  const numeric = spec.kind === 'integer' || spec.kind === 'number'
  const width = spec.kind === 'longText' ? 4 : spec.kind === 'text' ? ((spec.maxLength ?? 300) > 100 ? 3 : 1) : 1
  return column(field, title, width, numeric ? 'end' : 'start')
}

function fieldCell(
  { workbook, say }: ReportContext,
  entity: EntityName,
  name: string,
  field: Field,
  value: Value,
): Cell {
  if (value === null) return textCell('')
  if (entity === 'packSection' && name === 'section') return textCell(sectionTitle(say, String(value)))
  if (entity === 'acceptedFinding' && name === 'finding') return textCell(findingSentence(workbook, say, String(value)))
  switch (field.kind) {
    case 'text':
    case 'longText':
      return textCell(String(value))
    case 'choice':
      return textCell(choiceLabel(say, entity, name, String(value)))
    case 'integer':
      return numberCell(Number(value), integerFormat)
    case 'number':
      return numberFieldCell(say, name, Number(value))
    case 'flag':
      return textCell(say(value === true ? 'report.yes' : 'report.no'))
    case 'date':
      return dateCell(String(value))
    case 'reference':
      return textCell(rowName(workbook, field.refersTo as EntityName, String(value)))
  }
}

function numberFieldCell(say: ReportContext['say'], name: string, value: number): Cell {
  const format = moneyFields.has(name) ? moneyFormat : decimalFormat(Number.isInteger(value) ? 0 : 2)
  return { kind: 'number', value, format, ...(isEndless(name, value) ? { words: say('report.noLimit') } : {}) }
}

/** What was accepted, as the sentence that it was found by. */
function findingSentence(workbook: Workbook, say: ReportContext['say'], key: string): string {
  const finding = allFindings(workbook).accepted.find((each) => each.key === key)
  return finding === undefined ? say('report.registers.notFoundAnyMore') : say(finding.message, finding.params)
}

/** What a section of the documents is called; its key, where a newer version has added it. */
function sectionTitle(say: ReportContext['say'], key: string): string {
  const id = sectionIds.find((each) => each === key)
  return id === undefined ? key : say(`report.section.${id}`)
}

type BareLink = { readonly entity: TableName; readonly from: string; readonly to: string; readonly target: EntityName }

/** Bare links whose first part is this entity. */
function bareLinksFrom(name: TableName): readonly BareLink[] {
  return tableNames.flatMap((link) => {
    const entity = entityNamed(link)
    const [from, to] = entity.key ?? []
    if (!isBareLink(entity) || from === undefined || to === undefined || entity.fields[from]?.refersTo !== name)
      return []
    return [{ entity: link, from, to, target: entity.fields[to]?.refersTo as EntityName }]
  })
}

function linkTitle({ say }: ReportContext, { entity, to, target, from }: BareLink): string {
  return entityNamed(entity).fields[from]?.refersTo === target
    ? fieldLabel(say, entity, to)
    : entitiesLabel(say, target)
}

function linkedNames({ workbook }: ReportContext, link: BareLink, id: string): string {
  const rows = (rowsBy(workbook, link.entity, link.from).get(id) ?? []) as readonly Row[]
  const targets = workbook.tables[link.target as TableName] as unknown as Readonly<Record<string, Row>>
  return rows
    .map((row) => targets[String(row[link.to])])
    .filter((row) => row !== undefined)
    .map((row) => nameOf(link.target, row))
    .join('; ')
}
