import { type Language, languages } from '#shared/messages/languages.ts'
import { useSay } from '../app/app-context.ts'
import { SelectField } from './select-field.tsx'

type LanguageFieldProps = {
  readonly id: string
  readonly label: string
  readonly value: Language
  readonly onChange: (language: Language) => void
}

/** One of the languages that Opsbook speaks, each by its own name. */
export function LanguageField({ id, label, value, onChange }: LanguageFieldProps) {
  const say = useSay()
  return (
    <SelectField
      id={id}
      label={label}
      value={value}
      options={languages.map((language) => ({ value: language, label: say(`screen.language.${language}`) }))}
      onChange={(language) => language !== null && onChange(language)}
    />
  )
}
