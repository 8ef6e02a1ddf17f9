import type { Cell, Column, Metric, NumberFormat, Table, Tone } from './report.ts'

/** Short ways to write the cells of a report. Nothing becomes an empty cell, never a zero or a dash made up on the way. */

const empty: Cell = { kind: 'empty' }

export function textCell(text: string | null | undefined, strong = false, figure?: string): Cell {
  if (text === null || text === undefined || text === '') return empty
  return { kind: 'text', text, ...(strong ? { strong } : {}), ...(figure === undefined ? {} : { figure }) }
}

export function numberCell(value: number | null | undefined, format: NumberFormat, figure?: string): Cell {
  if (value === null || value === undefined) return empty
  return figure === undefined ? { kind: 'number', value, format } : { kind: 'number', value, format, figure }
}

/** A level or a mean of levels, 0 to 5. */
export function levelCell(value: number | null | undefined, figure?: string): Cell {
  if (value === null || value === undefined) return empty
  return figure === undefined ? { kind: 'level', value } : { kind: 'level', value, figure }
}

export function dateCell(date: string | null | undefined, figure?: string): Cell {
  if (!date) return empty
  return figure === undefined ? { kind: 'date', date } : { kind: 'date', date, figure }
}

export function tagCell(text: string, tone: Tone, figure?: string): Cell {
  return figure === undefined ? { kind: 'tag', text, tone } : { kind: 'tag', text, tone, figure }
}

export const integerFormat: NumberFormat = { kind: 'integer' }
export const moneyFormat: NumberFormat = { kind: 'money' }
export const shortMoneyFormat: NumberFormat = { kind: 'moneyShort' }
export const percentFormat: NumberFormat = { kind: 'percent', digits: 0 }

export function decimalFormat(digits: number): NumberFormat {
  return { kind: 'decimal', digits }
}

/** A column; numbers are set to the right. */
export function column(key: string, title: string, width: number, align: Column['align'] = 'start'): Column {
  return { key, title, width, align }
}

export function table(columns: readonly Column[], rows: Table['rows'], whenEmpty: string): Table {
  return { columns, rows, whenEmpty }
}

/** Figures for cards: one that is not known has none. */
export function known(metrics: readonly Metric[]): readonly Metric[] {
  return metrics.filter(({ value }) => value.kind !== 'empty')
}
