import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type ImportMapping, importMappingSchema } from './mapping.ts'

/** A mapping from the text of its file. The failure names the first place that is wrong. */
export function parseMapping(text: string): Result<ImportMapping> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return fail(failure('notJson', { reason: error instanceof Error ? error.message : '' }))
  }
  const parsed = importMappingSchema.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const where = issue?.path.join('.') ?? ''
  return fail(failure('mappingRefused', { detail: [where, issue?.message].filter(Boolean).join(': ') }))
}
