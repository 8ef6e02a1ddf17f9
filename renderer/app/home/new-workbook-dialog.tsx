import { useId, useState } from 'react'
import { type TemplateKey, templateKeys, templates } from '#shared/content/templates.ts'
import { languageOf } from '#shared/messages/languages.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { LanguageField } from '../../components/language-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import fieldStyles from '../../components/text-field.module.css'
import { useApp, useSay } from '../app-context.ts'
import exportStyles from '../export/export-dialog.module.css'
import { createWorkbook } from '../open-workbook.ts'

const sets = ['quick', 'core', 'extended'] as const

type PracticeSetChoice = (typeof sets)[number]

/** A title and a set of practices: all that a new workbook needs. */
export function NewWorkbookDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useApp()
  const say = useSay()
  const offered = app.ui.getState()
  const [set, setSet] = useState<PracticeSetChoice>(offered.newSet)
  const [template, setTemplate] = useState<TemplateKey | null>(offered.newTemplate)
  const [title, setTitle] = useState(() => say('screen.new.defaultTitle'))
  const [language, setLanguage] = useState(() => languageOf(app.speech.getState().locale))
  const titleId = useId()
  const languageId = useId()
  const templateId = useId()
  return (
    <Dialog title={say('screen.new.title')} onClose={onClose}>
      <form
        className={exportStyles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim() === '') return
          onClose()
          void createWorkbook(app, { title: title.trim(), set, language, ...(template ? { template } : {}) })
        }}
      >
        <label htmlFor={titleId}>{say('screen.new.name')}</label>
        <input
          id={titleId}
          className={fieldStyles.field}
          data-autofocus
          required
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
        <label htmlFor={templateId}>{say('screen.new.template')}</label>
        <SelectField
          id={templateId}
          label={say('screen.new.template')}
          value={template}
          empty={say('screen.new.noTemplate')}
          options={templateKeys.map((key) => ({ value: key, label: say(`content.template.${key}.name`) }))}
          onChange={setTemplate}
        />
        {template === null ? (
          <fieldset className={exportStyles.formats}>
            <legend>{say('screen.new.set')}</legend>
            {sets.map((value) => (
              <label key={value} className={exportStyles.format}>
                <input type="radio" name="set" checked={set === value} onChange={() => setSet(value)} />
                <span>
                  <strong>{say(`screen.new.${value}.name`)}</strong>
                  <small>{say(`screen.new.${value}.what`)}</small>
                </span>
              </label>
            ))}
          </fieldset>
        ) : (
          <p>
            {say(`content.template.${template}.what`)} {say(`screen.new.${templates[template].set}.name`)}
          </p>
        )}
        <label htmlFor={languageId}>{say('screen.new.language')}</label>
        <LanguageField id={languageId} label={say('screen.new.language')} value={language} onChange={setLanguage} />
        <div className={exportStyles.actions}>
          <Button onClick={onClose}>{say('screen.cancel')}</Button>
          <button type="submit" className={exportStyles.submit}>
            {say('screen.new.create')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
