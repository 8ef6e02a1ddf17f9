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

/**
 * What the board reads beside a picture, in words, where others have the table behind it.
 * @param short the same where less has room
 */
export function besidePicture(
  context: ReportContext,
  marks: () => readonly Mark[],
  short?: () => readonly Mark[],
): readonly Block[] {
  if (!onePage(context)) return []
  const list = marks()
  if (list.length === 0) return []
  const names = list.map(({ name = '' }) => name)
  return [
    {
      kind: 'list',
      ...inWords(list),
      ...(names.some((name) => name !== '') ? { names } : {}),
      ...(short === undefined ? {} : { inShort: inWords(short()) }),
    },
  ]
}

function inWords(list: readonly Mark[]) {
  return { items: list.map(({ text }) => text), labels: list.map(({ label }) => label) }
}

/** As much of a list as a page of the board has room for: the first `most`; everything for everybody else. */
export function firstOnPage<T>(context: ReportContext, items: readonly T[], most: number): readonly T[] {
  return onePage(context) ? items.slice(0, most) : items
}

/** The lines that a list has on its page, and the letters that surely have room on one. */
export type ListRoom = { readonly lines: number; readonly letters: number }

/** How many of the first texts have room, one at least. Where that is not all, a line is kept for how many more there are. */
export function fittingOnPage(texts: readonly string[], { lines, letters }: ListRoom): number {
  const linesOf = (text: string): number => Math.max(1, Math.ceil(text.length / letters))
  const within = (most: number): number => {
    let left = most
    const first = texts.findIndex((text) => {
      left -= linesOf(text)
      return left < 0
    })
    return first === -1 ? texts.length : first
  }
  return within(lines) === texts.length ? texts.length : Math.max(1, within(lines - 1))
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

/** The title of a table that ends before its order does: how many of all it has. As it is where it has all of them. */
export function titleOfFirst({ say }: Pick<ReportContext, 'say'>, title: string, shown: number, all: number): string {
  return shown >= all ? title : say('report.firstOfAll', { title, shown, all })
}

/** The same for everybody, where no edition's picture has more: how many of all it shows. */
export function altOfFirst(
  context: ReportContext,
  alt: string,
  shown: number,
  all: number,
): { readonly alt: string; readonly leftOut?: string; readonly altOfAll?: string } {
  if (onePage(context) || shown >= all) return altOnPage(context, alt, shown, all)
  const leftOut = context.say('report.firstShown', { shown, all })
  return { alt: `${alt} ${leftOut}`, leftOut, altOfAll: alt }
}

/** Names in a row, for the board the first few and how many more there are. */
export function namesOnPage(context: ReportContext, names: readonly string[], most: number): string {
  const shown = firstOnPage(context, names, most)
  const text = shown.join(', ')
  return shown.length === names.length
    ? text
    : context.say('report.namesAndMore', { names: text, count: names.length - shown.length })
}
