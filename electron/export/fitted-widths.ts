import { datesIn } from '#shared/charts/dates-in-text.ts'
import type { Cell, Column, Table } from '#shared/report/report.ts'

/** What it takes to know how wide the texts of a table are. */
export type TableType = {
  readonly measure: (text: string, size: number, weight: 400 | 600) => number
  readonly write: (cell: Cell) => string
  /** Of the cells, in points. */
  readonly size: number
  /** Of the column heads. */
  readonly headSize: number
}

/** Columns as wide as they are set, without padding. */
export type FittedWidths = {
  readonly widths: readonly number[]
  /** Whether no usual word and no figure has to break. */
  readonly whole: boolean
}

/** How wide the texts of a column are. */
type Wants = {
  /** At the very least: words and figures stay whole. */
  readonly least: number
  /** Better: short texts, such as roles and names, stay on one line. */
  readonly better: number
  /** The column's head on two lines. */
  readonly head: number
  /** At most of use: every text is on one line. */
  readonly most: number
  /** What the report gives it of the width. */
  readonly share: number
  /** At the very least where a word breaks in any case: it may break once more. */
  readonly broken: number
  /** Of the head and some rows, each line of the text by itself; none where there is nothing. */
  readonly texts: readonly (readonly number[])[]
  /** A column narrower than this holds few words a line. */
  readonly readable: number
}

/** A word longer than this share of the table may be broken: it would starve the other columns. */
const widestWord = 0.16
/** A text no wider than this share of the table should stay on one line. */
const widestPhrase = 0.13
/** What a column whose words are broken keeps at least, of an equal share with others like it. */
const narrowest = 0.6
/** Rows that are looked at to tell which widths make the lower table. */
const looked = 400
/** The report's own shares are left only for a table that is lower than this share of its height. */
const worthSharing = 0.96
/** Short texts are broken only for a table that is lower than this share of its height. */
const worthBreaking = 0.75

/**
 * Widths of columns by what stands in them: no word and no figure is broken while others have room, no column is wider than its
 * longest text while another one wraps. Beyond that columns share as the report says, or by how much they hold where that
 * makes the table lower.
 * @param width of the table, with padding
 * @param padding at each side of a column, in points
 */
export function fittedWidths(table: Table, width: number, padding: number, type: TableType): FittedWidths {
  const room = width - table.columns.length * 2 * padding
  const wants = table.columns.map((column, at) => wantsOf(column, at, table, width, type))
  const sum = (of: (want: Wants) => number): number => wants.reduce((all, want) => all + of(want), 0)
  const share = (want: Wants): number => want.share
  if (sum(({ most }) => most) <= room) {
    const widths = shared(wants, room, share, ({ most }) => ({ low: most, high: Number.POSITIVE_INFINITY }))
    return { widths, whole: true }
  }
  const least = sum((want) => want.least)
  if (least > room) {
    const capped = cappedAt(room, wants)
    // Words that break anyway may break once more, where that leaves other columns room for theirs.
    const low = wants.map((want, at) => (want.least > (capped[at] ?? 0) ? (capped[at] ?? 0) * narrowest : want.least))
    return { widths: evened(capped, low, room, wants), whole: false }
  }
  const between = (low: (want: Wants) => number) => (want: Wants) => ({ low: low(want), high: want.most })
  const units = [share, (want: Wants) => want.share * Math.sqrt(meanOf(want)), meanOf]
  const lowestWithin = (low: (want: Wants) => number) => {
    const ways = units.map((unit) => shared(wants, room, unit, between(low)))
    const floors = wants.map((want) => (low(want) > want.least ? low(want) : want.broken))
    return evened(lowest(ways, worthSharing, wants), floors, room, wants)
  }
  const tight = lowestWithin((want) => want.least)
  const bestFirst = [(want: Wants) => Math.max(want.better, want.head), (want: Wants) => want.better]
  const easy = bestFirst.filter((low) => sum(low) <= room).map(lowestWithin)
  // Heads of two lines are not worth rows of two lines.
  const read = easy.length === 0 ? [] : [lowest(easy, worthSharing, wants)]
  return { widths: lowest([...read, tight], worthBreaking, wants), whole: true }
}

/** What columns need at least, the widest of them cut to one width: long words break there, and short words and dates stay whole. */
function cappedAt(room: number, wants: readonly Wants[]): number[] {
  let rest = room
  let cap = room
  for (const [at, { least }] of [...wants].sort((a, b) => a.least - b.least).entries()) {
    cap = rest / (wants.length - at)
    if (least > cap) break
    rest -= least
  }
  return wants.map((want) => Math.min(want.least, cap))
}

/** The first of several ways to share the room, unless another one makes a table that is clearly lower. */
function lowest(ways: readonly number[][], worth: number, wants: readonly Wants[]): number[] {
  const [first = [], ...others] = ways
  let best = { widths: first, lines: linesOf(first, wants) }
  for (const widths of others) {
    const lines = linesOf(widths, wants)
    if (lines < best.lines * worth) best = { widths, lines }
  }
  return best.widths
}

/** What a column gives another at a time, of the room; how often; and in tables of how many columns. */
const evening = { step: 0.025, times: 10, mostColumns: 12 } as const

/**
 * Widths from which no column can give another a little without making the table higher: a few long texts in a narrow column
 * take from wide ones what these do not miss.
 */
function evened(widths: readonly number[], least: readonly number[], room: number, wants: readonly Wants[]): number[] {
  let best = { widths: [...widths], lines: linesOf(widths, wants) }
  if (widths.length > evening.mostColumns) return best.widths
  const step = room * evening.step
  for (let time = 0; time < evening.times; time += 1) {
    let next = best
    for (const [from, own] of best.widths.entries()) {
      if (own - step < (least[from] ?? 0)) continue
      for (const [to, other] of best.widths.entries()) {
        if (to === from || other >= (wants[to]?.most ?? 0)) continue
        const tried = best.widths.with(from, own - step).with(to, other + step)
        const lines = linesOf(tried, wants)
        if (lines < next.lines) next = { widths: tried, lines }
      }
    }
    if (next === best) break
    best = next
  }
  return best.widths
}

/** Lines beyond these count twice: a tower of words in a narrow column is hard to read. */
const tallRow = 6
/** So many lines are no tower. */
const fewLines = 3
/** Of a column in which that begins: so many sizes of type. */
const readableSizes = 14

/** About the lines of the rows together. A row has some height beside its lines, and so have towers of short lines beside a higher cell. */
function linesOf(widths: readonly number[], wants: readonly Wants[]): number {
  const rows = wants[0]?.texts.length ?? 0
  let lines = 0
  for (let row = 0; row < rows; row += 1) {
    let most = 1
    for (const [at, { texts, readable }] of wants.entries()) {
      const own = widths[at] ?? 1
      let count = 0
      // Lines that wrap are not full.
      for (const line of texts[row] ?? []) count += line > own ? Math.ceil((line * 1.12) / own) : 1
      if (count > most) most = count
      if (count > fewLines && own < readable) lines += (1 - own / readable) * (count - fewLines)
    }
    lines += most + 0.7 + Math.max(0, most - tallRow)
  }
  return lines
}

function meanOf({ texts, least }: Wants): number {
  return texts.reduce((sum, lines) => lines.reduce((all, line) => all + line, sum), least) / (texts.length + 1)
}

/** The room shared out in a proportion, each column within its bounds. */
function shared(
  wants: readonly Wants[],
  room: number,
  unitOf: (want: Wants) => number,
  boundsOf: (want: Wants) => { readonly low: number; readonly high: number },
): number[] {
  const bounds = wants.map(boundsOf)
  const units = wants.map(unitOf)
  const total = units.reduce((sum, unit) => sum + unit, 0)
  const at = (scale: number): number[] =>
    bounds.map(({ low, high }, index) => Math.min(high, Math.max(low, ((units[index] ?? 0) * scale) / total)))
  let [low, high] = [0, room * 1_000]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (at(middle).reduce((all, one) => all + one, 0) <= room) low = middle
    else high = middle
  }
  return at(low)
}

function wantsOf(column: Column, at: number, { rows }: Table, width: number, type: TableType): Wants {
  const share = Number.isFinite(column.width) && column.width > 0 ? column.width : 1
  const word = width * widestWord
  const headWord = Math.min(word, widestWordOf(column.title, type.headSize, 600, type))
  const headWidth = Math.max(headWord, twoLinesOf(column.title, type))
  let [least, better, most, broken] = [headWord, headWord, headWidth, headWord]
  const seen = new Map<string, Measured>()
  // The head is a row as others are: it has lines, too.
  const texts: (readonly number[])[] = [[type.measure(column.title, type.headSize, 600)]]
  for (const [index, row] of rows.entries()) {
    const cell = row[at] ?? { kind: 'empty' }
    const text = type.write(cell)
    const before = cell.kind === 'empty' ? nothing : seen.get(text)
    const { lines, whole, widest } = before ?? widthsOf(cell, text, type)
    if (index < looked) texts.push(lines)
    if (before !== undefined) continue
    seen.set(text, { lines, whole, widest })
    most = Math.max(most, whole)
    least = Math.max(least, Math.min(word, widest))
    broken = Math.max(broken, widest > word ? word * narrowest : widest)
    better = Math.max(better, whole <= width * widestPhrase ? whole : Math.min(word, widest))
  }
  // A hair more, since lines are broken by widths that are rounded another way.
  return {
    least: least + 1,
    better: better + 1,
    head: headWidth + 1,
    most: most + 1,
    broken: broken + 1,
    share,
    texts,
    readable: type.size * readableSizes,
  }
}

/** The width in which a head has two lines. */
function twoLinesOf(title: string, { measure, headSize }: TableType): number {
  const words = title.split(/\s+/u)
  const widthOf = (part: readonly string[]): number => measure(part.join(' '), headSize, 600)
  return words.reduce(
    (least, _, at) => Math.min(least, Math.max(widthOf(words.slice(0, at)), widthOf(words.slice(at)))),
    widthOf(words),
  )
}

/** A text: its lines, the widest of them, and its widest piece that is not to be broken: a word or a date in it; a figure or a date as a whole. */
type Measured = { readonly lines: readonly number[]; readonly whole: number; readonly widest: number }

const nothing: Measured = { lines: [], whole: 0, widest: 0 }

/** In columns of figures digits are as wide as each other, and a little wider than a usual nought. */
const digitRoom = 1.035

function widthsOf(cell: Cell, text: string, type: TableType): Measured {
  const { measure, size } = type
  if (cell.kind === 'number' || cell.kind === 'level' || cell.kind === 'date') {
    const weight = cell.kind === 'level' ? 600 : 400
    const rest = text.replace(/[\d-]/gu, '')
    const digits = (text.length - rest.length) * measure('0', size, weight) * digitRoom
    const whole = measure(rest, size, weight) + digits
    return { lines: [whole], whole, widest: whole }
  }
  const weight = cell.kind === 'text' && cell.strong === true ? 600 : 400
  const mark = cell.kind === 'tag' ? measure('● ', size, 400) : 0
  const lines = text.split('\n').map((line) => measure(line, size, weight) + mark)
  return { lines, whole: Math.max(...lines), widest: widestWordOf(text, size, weight, type) + mark }
}

/** All that a cell says: a figure with its unit or the range it lies in. */
const figureWithUnit =
  /^[≈~<>≤≥±+−-]*\p{Sc}?\d[\d.,’'\u00a0\u202f]*[%‰kKM]? (?:[\p{L}%‰][\p{L}/.%-]{0,11}|[([][^\s)\]]{1,11}[)\]])$/u

function widestWordOf(text: string, size: number, weight: 400 | 600, { measure }: TableType): number {
  if (figureWithUnit.test(text)) return measure(text, size, weight)
  return [...text.split(/\s+/u), ...datesIn(text)].reduce(
    (most, part) => Math.max(most, measure(part, size, weight)),
    0,
  )
}
