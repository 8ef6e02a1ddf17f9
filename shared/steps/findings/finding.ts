import type { MessageKey, MessageParams } from '#shared/messages/translate.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { StepId } from '../steps.ts'

/** `error`: a rule of the method is broken. `warning`: something is missing. `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note'

type CodeIn<Key> = Key extends `steps.finding.${infer Code}` ? Code : never

/** What kind of finding: `<entity>.<what>`, and `steps.finding.<code>` is its sentence. */
export type FindingCode = CodeIn<MessageKey>

/** Something that a workbook lacks or that contradicts itself. */
export type Finding = {
  /** The same for the same fault in the same row, today and tomorrow: accepted findings are remembered by it. */
  readonly key: string
  readonly code: FindingCode
  readonly step: StepId
  readonly severity: Severity
  readonly entity: EntityName
  /** The row to look at, or the one still to be made, such as an agreed level; null: the register as a whole. */
  readonly id: string | null
  readonly field: string | null
  readonly message: MessageKey
  readonly params: MessageParams
}

type Place = {
  readonly id?: string
  readonly field?: string
  readonly params?: MessageParams
  /** Where the row is of another entity than the code begins with. */
  readonly entity?: EntityName
  /** Tells findings of one kind in one row apart, where there can be several. Fit for an id. */
  readonly about?: string
}

/** A finding, about the entity that its code begins with unless another is given. */
export function finding(step: StepId, severity: Severity, code: FindingCode, place: Place = {}): Finding {
  const { id = null, field = null, params = {}, about } = place
  const own = code.slice(0, code.indexOf('.')) as EntityName
  return {
    key: [code, id, about].filter((part) => part !== null && part !== undefined).join('~'),
    code,
    step,
    severity,
    entity: place.entity ?? own,
    id,
    field,
    message: `steps.finding.${code}`,
    params,
  }
}
