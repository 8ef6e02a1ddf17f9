import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Scene } from '#shared/charts/scene.ts'
import type { Block, Section } from '#shared/report/report.ts'
import { gutter } from './asides.ts'
import { leastAbove, leastLines } from './going-on.ts'
import { listedItems, withoutLines } from './list-items.ts'
import { tableTitle } from './table-title.ts'
import type { TagStep } from './tag.ts'
import type { GoingOn } from './teach-going-on.ts'
import { leading, type Typesetter } from './typesetter.ts'

/** Tells the typesetter what a picture shortens. */
export function tellCutOf({ shapes }: Scene, { tellCut }: Typesetter): void {
  if (tellCut === undefined) return
  for (const shape of shapes) if (shape.kind === 'text' && shape.whole !== undefined) tellCut(shape.whole)
}

/** What the pictures of a part shorten, in full. Its heading stands again on each page that the list goes on to. */
export function cutTextNodes(
  cut: ReadonlySet<string>,
  within: readonly TagStep[],
  key: string,
  set: Typesetter,
): Content[] {
  const items = toldOnce(cut)
  if (items.length === 0) return []
  const { inner } = set.page
  const small = { ...set, sizes: { ...set.sizes, body: set.sizes.table } }
  const { isShort, nodes } = listedItems({ kind: 'list', items }, inner, within, `${key}.l`, small)
  const half = (inner - gutter) / 2
  const narrow = set.inPairs ? listedItems({ kind: 'list', items }, half, within, `${key}.l`, small).nodes : []
  const rows = inRows(items, (text) => set.inPairs && isOneLine(text, half, small))
  const body = rows.map((row): TableCell => {
    const beside = row.map((at) => ({ width: half, stack: narrow.slice(at, at + 1) }))
    return (
      row.length > 1 ? { columns: beside, columnGap: gutter } : { stack: [nodes[row[0] ?? 0] ?? ''] }
    ) as TableCell
  })
  const heading = tableTitle(set.say('report.inFull'), inner, within, set) as TableCell
  // What may be higher than a page has to break, and the heading is not left at the foot of one.
  const areShort = (some: readonly (readonly number[])[]): boolean => some.flat().every((at) => isShort(at))
  const begins = [2, 1].find((count) => areShort(rows.slice(0, count))) ?? 0
  const ends = rows.length > 3 && areShort(rows.slice(-2)) ? 2 : 0
  const ruled = {
    widths: [inner],
    headerRows: 1,
    keepWithHeaderRows: Math.min(begins, rows.length),
    keepLastRows: ends,
    ...(begins > 0 ? {} : { goingOn: beginsLong(small) }),
    body: [[heading], ...body.map((cell) => [cell])],
  }
  return [{ table: ruled, layout: withoutLines, margin: [0, 1, 0, 6] }]
}

/** For a first item that breaks: the heading waits for some lines of it, which says itself that it goes on. */
function beginsLong(set: Typesetter): GoingOn {
  const lines = leastLines(set.sizes.body * leading * 1.2, set)
  return {
    leastAtStart: leastAbove(' ', 0, set) + lines,
    again: () => [],
    headOf: () => null,
  }
}

/** A picture's sign before a text is none of the text, and what another text holds is not told again. */
function toldOnce(cut: ReadonlySet<string>): string[] {
  const texts = [...cut].map((text) => text.replace(/^\s*•\s+/u, ''))
  const words = texts.map((text) => ` ${text.replace(/\s+/gu, ' ').trim()} `)
  return texts.filter((_, at) => {
    const own = words[at] ?? ''
    return words.every((other, index) => !other.includes(own.trimEnd()) || (other === own ? index >= at : index === at))
  })
}

/** Which texts share a row: two by two where both are short. */
function inRows(texts: readonly string[], isShort: (text: string) => boolean): number[][] {
  const rows: number[][] = []
  for (const [at, text] of texts.entries()) {
    const before = rows.at(-1)
    if (isShort(text) && before?.length === 1 && isShort(texts[at - 1] ?? '')) before.push(at)
    else rows.push([at])
  }
  return rows
}

function isOneLine(text: string, width: number, { measure, sizes }: Typesetter): boolean {
  return !text.includes('\n') && measure(text, sizes.body, 400) < width - 2 * sizes.body
}

/** Whether a text stands whole in the words or tables of a document. They are read when somebody first asks. */
export function wholeTextsOf(
  sections: readonly Section[],
  write: Typesetter['format']['cell'],
): (text: string) => boolean {
  let all: string | null = null
  return (text) => {
    all ??= bare(sections.flatMap(({ blocks }) => blocks.flatMap((block) => textsOf(block, write))).join('\n'))
    return all.includes(bare(text))
  }
}

function textsOf(block: Block, write: Typesetter['format']['cell']): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'callout':
      return [block.title, block.text]
    case 'list':
      return block.items
    case 'table':
      return block.table.rows.flatMap((row) => row.map(write))
    case 'chart':
      return block.table?.rows.flatMap((row) => row.map(write)) ?? []
    default:
      return []
  }
}

/** Lines break white space in their own way. */
function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}
