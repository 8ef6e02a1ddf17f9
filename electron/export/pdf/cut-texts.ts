import type { Content } from 'pdfmake/interfaces'
import type { Scene } from '#shared/charts/scene.ts'
import type { Block, Section } from '#shared/report/report.ts'
import { gutter } from './asides.ts'
import { proseHeight, proseNode } from './prose.ts'
import type { TagStep } from './tag.ts'
import type { Typesetter } from './typesetter.ts'

/** Tells the typesetter what a picture shortens. */
export function tellCutOf({ shapes }: Scene, { tellCut }: Typesetter): void {
  if (tellCut === undefined) return
  for (const shape of shapes) if (shape.kind === 'text' && shape.whole !== undefined) tellCut(shape.whole)
}

/** What the pictures of a part shorten, in full. */
export function cutTextNodes(
  cut: ReadonlySet<string>,
  within: readonly TagStep[],
  key: string,
  set: Typesetter,
): Content[] {
  if (cut.size === 0) return []
  const { inner } = set.page
  const small = { ...set, sizes: { ...set.sizes, body: set.sizes.table } }
  const heading = proseNode({ kind: 'heading', text: set.say('pdf.inFull') }, inner, within, `${key}.h`, set)
  const items = [...cut]
  const listed = (width: number): Content[] =>
    (proseNode({ kind: 'list', items }, width, within, `${key}.l`, small) as { stack: Content[] }).stack
  const half = (inner - gutter) / 2
  const [wide, narrow] = [listed(inner), set.inPairs ? listed(half) : []]
  const rows = inRows(items, (text) => set.inPairs && isOneLine(text, half, small))
  const [first, ...rest] = rows.map((row): Content => {
    const beside = row.map((at) => ({ width: half, stack: narrow.slice(at, at + 1) }))
    return row.length > 1 ? { columns: beside, columnGap: gutter } : (wide[row[0] ?? 0] ?? '')
  })
  // The heading is not left at the foot of a page; what may be higher than one has to break.
  const isShort = [...cut].every((text) => proseHeight({ kind: 'paragraph', text }, inner, small) < set.page.body * 0.4)
  return [{ stack: [heading, ...(first === undefined ? [] : [first])], unbreakable: isShort }, ...rest]
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
