import type { Paragraph, Run } from './deck-plan.ts'

/** A field of a record, in a type. */
type Field = { readonly title: string; readonly size: number; readonly name: string; readonly value: string }

/** Between fields on one line. */
const between = ' · '

/** What stands before the value of a field. */
export function fieldName({ title, size, name }: Field): Run {
  return { text: title === '' ? '' : `${title} `, size, bold: false, colour: name, field: { title, colour: name } }
}

/** The value of a field, or a line of it. */
export function fieldValue(text: string, { title, size, name, value }: Field): Run {
  return { text, size, bold: false, colour: value, field: { title, colour: name, isValue: true } }
}

export function fieldGap(size: number, colour: string): Run {
  return { text: between, size, bold: false, colour }
}

/** What is left of a record, where it goes on: a field that is cut has its name again, and none begins with what parts it from the one before. */
export function fieldsAgain(rest: readonly Paragraph[]): readonly Paragraph[] {
  const [first, ...others] = rest
  if (first === undefined) return rest
  const runs = first.runs[0]?.text.trim() === between.trim() ? first.runs.slice(1) : first.runs
  const [run, ...more] = runs
  if (run?.field === undefined) return rest
  const { title, colour, isValue } = run.field
  if (title === '') return [{ ...first, runs }, ...others]
  const name = { ...run, text: `${title} `, colour, field: { title, colour } }
  const named = isValue ? [{ ...name, text: `${title} … ` }, run, ...more] : [name, ...more]
  return [{ ...first, runs: named }, ...others]
}
