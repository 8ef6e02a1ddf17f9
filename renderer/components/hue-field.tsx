import { useSay } from '../app/app-context.ts'
import styles from './hue-field.module.css'
import { SelectField } from './select-field.tsx'

const hues = ['0', '1', '2', '3', '4', '5', '6', '7'] as const

type Hue = (typeof hues)[number]

type HueFieldProps = {
  /** A place in the palette of domains and lanes, 0 to 7. */
  readonly value: number
  readonly label: string
  readonly bare: boolean
  readonly disabled: boolean
  readonly id?: string
  readonly onChange: (hue: number) => void
}

/** The colour of a domain or a lane, by its name and as it looks. */
export function HueField({ value, onChange, ...rest }: HueFieldProps) {
  const say = useSay()
  return (
    <span className={styles.hue}>
      <i style={{ '--hue': `var(--hue-${value})` } as object} />
      <SelectField<Hue>
        {...rest}
        wrapped
        value={String(value) as Hue}
        options={hues.map((each) => ({ value: each, label: say(`screen.hue.${each}`) }))}
        onChange={(hue) => hue !== null && onChange(Number(hue))}
      />
    </span>
  )
}
