import { packSections } from '../../content/pack-sections.ts'
import { findRow, type Workbook } from '../../model/workbook.ts'
import type { Patch, RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

/** A section of the document, by the key of its row. */
export type PackSectionKey = (typeof packSections)[number]['key']

/** All sections in the order the team put them; one without a row yet stands where METHOD E has it. */
export function packOrder(workbook: Workbook): readonly PackSectionKey[] {
  const place = (key: PackSectionKey, at: number): number => findRow(workbook, 'packSection', key)?.position ?? at
  const places = new Map(packSections.map(({ key }, at) => [key, place(key, at)]))
  return packSections.map(({ key }) => key).toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

/** A person took a section in or out, or wrote its headline. */
export function changePackSection(
  { workbook, say }: IntentContext,
  section: PackSectionKey,
  values: { readonly included?: boolean; readonly headline?: string; readonly soWhat?: string },
): RequestedEdit {
  const name = say(`report.section.${section}`)
  const label =
    values.included === undefined
      ? say('screen.edit.headline', { name })
      : say(values.included ? 'screen.edit.include' : 'screen.edit.leaveOut', { name })
  return { label, changes: [sectionChange(workbook, section, values)] }
}

/** A person put a section before another, or (with null) at the end. Null when it stands there already. */
export function placePackSection(
  { workbook, say }: IntentContext,
  section: PackSectionKey,
  before: PackSectionKey | null,
): RequestedEdit | null {
  const order = packOrder(workbook)
  const rest = order.filter((key) => key !== section)
  const at = before === null ? rest.length : rest.indexOf(before)
  if (before === section || at < 0) return null
  const placed = rest.toSpliced(at, 0, section)
  if (placed.every((key, index) => key === order[index])) return null
  const changes = placed.flatMap((key, position) =>
    findRow(workbook, 'packSection', key)?.position === position ? [] : [sectionChange(workbook, key, { position })],
  )
  return { label: say('screen.edit.move', { name: say(`report.section.${section}`) }), changes }
}

function sectionChange(workbook: Workbook, section: PackSectionKey, values: Patch): RequestedChange {
  const present = findRow(workbook, 'packSection', section) !== undefined
  const added = { section, position: packOrder(workbook).indexOf(section), ...values }
  return { entity: 'packSection', id: section, after: present ? values : added }
}
