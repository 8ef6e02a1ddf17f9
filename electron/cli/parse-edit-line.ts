import { type RequestedEdit, requestedEditSchema } from '#shared/edits/edit.ts'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'

/** The edit that a line of JSON asks for. Whether it fits the workbook is seen when it is made. */
export function parseEditLine(line: string): Result<RequestedEdit> {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch (error) {
    return fail(failure('notJson', { reason: error instanceof Error ? oneLine(error.message) : '' }))
  }
  const edit = requestedEditSchema.safeParse(parsed)
  if (edit.success) return ok(edit.data)
  const [issue] = edit.error.issues
  const place = issue?.path.map(String).join('.') ?? ''
  if (/^changes\.\d+\.id$/.test(place)) return fail(failure('badId', { id: oneLine(String(idAt(parsed, place))) }))
  return fail(failure('notAnEdit', { detail: oneLine(place ? `${place}: ${issue?.message}` : (issue?.message ?? '')) }))
}

function idAt(parsed: unknown, place: string): unknown {
  const at = Number(place.split('.')[1])
  return (parsed as { changes: readonly { id?: unknown }[] }).changes[at]?.id
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 119).toWellFormed()}…` : line
}
