import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { packSections } from '#shared/content/pack-sections.ts'
import { type PackSectionKey, packOrder, placePackSection } from '#shared/edits/intents/pack-section.ts'
import type { BuiltSection } from '#shared/report/build-section.ts'
import type { SectionId } from '#shared/report/report.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { announce } from '../../state/ui-store.ts'
import { SectionRow } from './section-row.tsx'
import styles from './sections-card.module.css'
import { usePackFindings } from './use-pack-findings.ts'

type SectionsCardProps = {
  readonly pages: readonly BuiltSection[]
  /** No page is still being built. */
  readonly built: boolean
  readonly current: SectionId | null
  readonly onChoose: (id: SectionId) => void
}

/** What the document has, in which order: taken in and left out, moved by hand or by arrow keys. */
export function SectionsCard({ pages, built, current, onChoose }: SectionsCardProps) {
  const { ui } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const { audience } = useSingleton('boardPack')
  const rows = useRows('packSection')
  const order = useWorkbook((workbook) => packOrder(workbook).join(' '))
  const { open } = usePackFindings()
  const [over, setOver] = useState<PackSectionKey | null>(null)
  const [dragged, setDragged] = useState<PackSectionKey | null>(null)
  const cut = useMemo(() => {
    const mine = new Set<string>(
      packSections.flatMap(({ key, audiences }) => (audiences.some((each) => each === audience) ? [key] : [])),
    )
    return order.split(' ').filter((key): key is PackSectionKey => mine.has(key))
  }, [order, audience])
  const out = new Set(rows.flatMap(({ section, included }) => (included ? [] : [section])))
  const numbers = new Map(pages.map(({ section }, at) => [section.id as string, at + 1]))
  const lacking = new Map([...Map.groupBy(open, ({ page }) => page)].map(([page, found]) => [page, found.length]))

  function place(section: PackSectionKey, before: PackSectionKey | null): void {
    // In one go: a row that is moved loses the focus, and the next press of a key is to find it there again.
    const done = flushSync(() => perform((context) => placePackSection(context, section, before)))
    if (!done) return
    document.querySelector<HTMLElement>(`[data-row="${section}"] [data-handle]`)?.focus({ preventScroll: true })
    const at = cut.filter((key) => key !== section).indexOf(before ?? section)
    const name = say(`report.section.${section}`)
    announce(ui, say('screen.pack.moved', { name, place: at < 0 ? cut.length : at + 1, count: cut.length }))
  }

  function move(section: PackSectionKey, by: -1 | 1): void {
    const at = cut.indexOf(section)
    if (by < 0 ? at > 0 : at < cut.length - 1) place(section, cut[by < 0 ? at - 1 : at + 2] ?? null)
  }

  return (
    <Card
      title={say('screen.pack.sections')}
      actions={
        <span className={styles.count}>
          {say('screen.pack.sectionCount', { count: cut.filter((key) => !out.has(key)).length, all: cut.length })}
        </span>
      }
      flush
    >
      <ol className={styles.list}>
        {cut.map((section) => (
          <SectionRow
            key={section}
            section={section}
            included={!out.has(section)}
            number={numbers.get(section) ?? null}
            empty={built && !out.has(section) && !numbers.has(section)}
            lacking={lacking.get(section) ?? 0}
            current={section === current}
            editable={editable}
            over={over === section && dragged !== section}
            onChoose={() => onChoose(section)}
            onMove={(by) => move(section, by)}
            onDrag={(begins) => {
              setDragged(begins ? section : null)
              setOver(null)
            }}
            onOver={() => dragged !== null && setOver(section)}
            onDrop={() => {
              if (dragged !== null) place(dragged, section)
              setDragged(null)
              setOver(null)
            }}
          />
        ))}
      </ol>
      <p className={styles.hint}>{say('screen.pack.moveHint')}</p>
    </Card>
  )
}
