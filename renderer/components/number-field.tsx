import { useState } from 'react'
import { endless as noLimit } from '#shared/model/endless-fields.ts'
import { useSay } from '../app/app-context.ts'
import { useFormat } from '../app/use-format.ts'
import { TextField, type TextFieldProps } from './text-field.tsx'

type NumberFieldProps = Pick<TextFieldProps, 'label' | 'readOnly' | 'bare' | 'placeholder' | 'strong' | 'onEnter'> & {
  readonly value: number | null
  readonly min?: number
  readonly max?: number
  readonly whole?: boolean
  /** May be left empty. */
  readonly optional?: boolean
  /** A limit that may be none: then it reads so, and emptied it is none again. */
  readonly endless?: boolean
  readonly align?: 'start' | 'end'
  readonly onCommit: (value: number | null) => boolean
}

/** A number as people of the workbook's locale write it. What is no number, or out of bounds, stays a draft and is marked. */
export function NumberField({
  value,
  min,
  max,
  whole = false,
  optional = false,
  endless = false,
  onCommit,
  ...rest
}: NumberFieldProps) {
  const say = useSay()
  const { writeNumber, readNumber } = useFormat()
  const [invalid, setInvalid] = useState(false)

  function take(text: string): boolean {
    if (text.trim() === '' && (optional || endless)) {
      setInvalid(false)
      return onCommit(endless ? noLimit : null)
    }
    const read = readNumber(text)
    const fits = read !== null && read >= (min ?? -Infinity) && read <= (max ?? Infinity)
    const good = fits && (!whole || Number.isInteger(read))
    setInvalid(!good)
    return good && onCommit(read)
  }

  const hint = invalid && min !== undefined && max !== undefined ? say('screen.field.between', { min, max }) : undefined
  return (
    <span title={hint}>
      <TextField
        {...rest}
        align={rest.align ?? 'end'}
        {...(endless ? { placeholder: say('screen.field.noLimit') } : {})}
        value={value === null || (endless && value === noLimit) ? '' : writeNumber(value)}
        invalid={invalid}
        inputMode={whole ? 'numeric' : 'decimal'}
        onCommit={take}
      />
    </span>
  )
}
