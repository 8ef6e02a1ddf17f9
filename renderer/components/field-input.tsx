import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import { endlessFields } from '#shared/model/endless-fields.ts'
import { type EntityName, entityNamed } from '#shared/model/entities.ts'
import type { Value } from '#shared/model/entity.ts'
import { useSay } from '../app/app-context.ts'
import { useEdit } from '../app/use-edit.ts'
import { useEditable } from '../app/use-workbook.ts'
import { DateField } from './date-field.tsx'
import { HueField } from './hue-field.tsx'
import { NumberField } from './number-field.tsx'
import { ReferenceField } from './reference-field.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

type FieldInputProps = {
  readonly entity: EntityName
  readonly id: string
  readonly field: string
  readonly value: Value
  /** What the row is called, to tell the fields of one column apart. */
  readonly rowName?: string
  readonly bare?: boolean
  readonly strong?: boolean
  /** Dates show their quarter until edited. */
  readonly brief?: boolean
  /** What stands beside it, where that is not what the model calls the field. */
  readonly label?: string
  readonly onEnter?: () => void
  readonly controlId?: string
}

/** Codes and units are short; what may be longer than this is broken into lines where it has no room on one. */
const mostOnOneLine = 60

/** The control for one field of one row, made from what the model says of the field. It edits the row itself. */
export function FieldInput({
  entity,
  id,
  field,
  value,
  rowName,
  bare = false,
  strong = false,
  brief = false,
  ...rest
}: FieldInputProps) {
  const say = useSay()
  const { change } = useEdit()
  const readOnly = !useEditable()
  const model = entityNamed(entity).fields[field]
  if (model === undefined) return null
  const own = rest.label ?? fieldLabel(say, entity, field)
  const label = rowName === undefined || rowName === '' ? own : say('screen.field.of', { field: own, row: rowName })
  const take = (next: Value): boolean => change(entity, id, field, next)
  const shared = { label, bare, readOnly, ...(rest.onEnter ? { onEnter: rest.onEnter } : {}) }
  const controlId = rest.controlId === undefined ? {} : { id: rest.controlId }

  switch (model.kind) {
    case 'text':
    case 'longText':
      return (
        <TextField
          {...shared}
          {...controlId}
          value={String(value ?? '')}
          strong={strong}
          required={!model.optional}
          maxLength={model.maxLength ?? 300}
          lines={model.kind === 'longText' ? 'many' : (model.maxLength ?? 300) > mostOnOneLine ? 'wrapped' : 'one'}
          onCommit={take}
        />
      )
    case 'integer':
    case 'number':
      if (field === 'hue') {
        return (
          <HueField
            label={label}
            bare={bare}
            disabled={readOnly}
            value={Number(value)}
            {...controlId}
            onChange={take}
          />
        )
      }
      return (
        <NumberField
          {...shared}
          value={value as number | null}
          whole={model.kind === 'integer'}
          optional={model.optional}
          endless={endlessFields.has(field)}
          min={model.min ?? -Infinity}
          max={model.max ?? Infinity}
          onCommit={take}
        />
      )
    case 'choice':
      return (
        <SelectField
          label={label}
          bare={bare}
          wrapped
          disabled={readOnly}
          value={value as string | null}
          options={(model.values ?? []).map((each) => ({ value: each, label: choiceLabel(say, entity, field, each) }))}
          {...controlId}
          {...(model.optional ? { empty: say('screen.field.none') } : {})}
          onChange={take}
        />
      )
    case 'flag':
      return (
        <input
          type="checkbox"
          aria-label={label}
          checked={value === true}
          disabled={readOnly}
          onChange={(event) => take(event.target.checked)}
          {...controlId}
        />
      )
    case 'date':
      return (
        <DateField
          brief={brief}
          {...shared}
          {...controlId}
          value={value as string | null}
          optional={model.optional}
          onCommit={take}
        />
      )
    case 'reference':
      return (
        <ReferenceField
          label={label}
          bare={bare}
          wrapped
          disabled={readOnly}
          target={model.refersTo as EntityName}
          value={value as string | null}
          optional={model.optional}
          {...controlId}
          onChange={take}
        />
      )
  }
}
