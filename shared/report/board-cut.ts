import type { Block, Table } from './report.ts'
import type { ReportContext } from './report-context.ts'

/**
 * METHOD E: the board's cut has a page for each section. What stands behind a page, such as the table of a picture or a
 * register, is in the edition for IT leadership and in the workbook.
 */
function onePage({ audience }: ReportContext): boolean {
  return audience === 'board'
}

/** Blocks that back a section's page: everybody gets them but the board. */
export function behind(context: ReportContext, blocks: () => readonly Block[]): readonly Block[] {
  return onePage(context) ? [] : blocks()
}

/** The table behind a picture that shows all of it. */
export function tableBehind(context: ReportContext, table: () => Table): Table | null {
  return onePage(context) ? null : table()
}

/** A mark of a picture by what it is labelled with, and what it stands for in words; the name that these begin with, where they say more. */
export type Mark = { readonly label: string; readonly text: string; readonly name?: string }

/** What the board reads beside a picture, in words, where others have the table behind it. */
export function besidePicture(context: ReportContext, marks: () => readonly Mark[]): readonly Block[] {
  if (!onePage(context)) return []
  const list = marks()
  if (list.length === 0) return []
  const names = list.map(({ name = '' }) => name)
  return [
    {
      kind: 'list',
      items: list.map(({ text }) => text),
      labels: list.map(({ label }) => label),
      ...(names.some((name) => name !== '') ? { names } : {}),
    },
  ]
}

/** As much of a list as a page of the board has room for: the first `most`; everything for everybody else. */
export function firstOnPage<T>(context: ReportContext, items: readonly T[], most: number): readonly T[] {
  return onePage(context) ? items.slice(0, most) : items
}

/** Says to the board that others have more; nothing where the page has all. */
export function moreElsewhere({ say }: ReportContext, left: number): readonly Block[] {
  return left <= 0 ? [] : [{ kind: 'paragraph', text: say('report.moreForLeadership', { count: left }) }]
}

/** The sentence of a picture that shows a part for the board, with how much more others have; as it is where it shows all. */
export function altOnPage(
  { say }: ReportContext,
  alt: string,
  shown: number,
  all: number,
): { readonly alt: string; readonly leftOut?: string } {
  if (shown === all) return { alt }
  const leftOut = say('report.moreForLeadership', { count: all - shown })
  return { alt: `${alt} ${leftOut}`, leftOut }
}

/** Names in a row, for the board the first few and how many more there are. */
export function namesOnPage(context: ReportContext, names: readonly string[], most: number): string {
  const shown = firstOnPage(context, names, most)
  const text = shown.join(', ')
  return shown.length === names.length
    ? text
    : context.say('report.namesAndMore', { names: text, count: names.length - shown.length })
}
