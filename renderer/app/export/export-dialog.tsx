import { useId, useState } from 'react'
import type { ExportFormat } from '#shared/contract/requests.ts'
import { languageOf } from '#shared/messages/languages.ts'
import { type Paper, papers } from '#shared/report/report.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { LanguageField } from '../../components/language-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { useSay } from '../app-context.ts'
import { useSingleton } from '../use-workbook.ts'
import styles from './export-dialog.module.css'
import { ExportProgress } from './export-progress.tsx'
import { useExport } from './use-export.ts'

const formats: readonly ExportFormat[] = ['pdf', 'pptx', 'xlsx']
const audiences = ['board', 'leadership', 'staff'] as const

/** Which documents, for whom; then how far they are, and where they went. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const pack = useSingleton('boardPack')
  const { locale } = useSingleton('workbook')
  const [chosen, setChosen] = useState<readonly ExportFormat[]>(formats)
  const [audience, setAudience] = useState(pack.audience)
  const { state, start, cancel, reveal } = useExport()
  const [language, setLanguage] = useState(() => languageOf(locale))
  const [paper, setPaper] = useState<Paper | null>(null)
  const [archival, setArchival] = useState(false)
  const audienceId = useId()
  const paperId = useId()
  const languageId = useId()

  if (state.kind !== 'idle') {
    return (
      <Dialog title={say('screen.export.title')} onClose={onClose}>
        <ExportProgress state={state} onCancel={cancel} onReveal={reveal} onClose={onClose} />
      </Dialog>
    )
  }
  const toggle = (format: ExportFormat): void =>
    setChosen(formats.filter((each) => (each === format ? !chosen.includes(each) : chosen.includes(each))))
  return (
    <Dialog title={say('screen.export.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void start({ formats: [...chosen], audience, language, archival, ...(paper === null ? {} : { paper }) })
        }}
      >
        <fieldset className={styles.formats}>
          <legend>{say('screen.export.documents')}</legend>
          {formats.map((format) => (
            <label key={format} className={styles.format}>
              <input type="checkbox" checked={chosen.includes(format)} onChange={() => toggle(format)} />
              <span>
                <strong>{say(`screen.export.${format}.name`)}</strong>
                <small>{say(`screen.export.${format}.what`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <label htmlFor={audienceId}>{say('screen.export.audience')}</label>
        <SelectField
          id={audienceId}
          label={say('screen.export.audience')}
          value={audience}
          options={audiences.map((value) => ({ value, label: say(`screen.export.audience.${value}`) }))}
          onChange={(value) => value !== null && setAudience(value)}
        />
        <label htmlFor={languageId}>{say('screen.export.language')}</label>
        <LanguageField id={languageId} label={say('screen.export.language')} value={language} onChange={setLanguage} />
        <label htmlFor={paperId}>{say('screen.export.paper')}</label>
        <SelectField
          id={paperId}
          label={say('screen.export.paper')}
          value={paper}
          empty={say('screen.export.paper.own')}
          options={papers.map((value) => ({
            value,
            label: value === '16:9' ? say('screen.export.paper.screen') : value,
          }))}
          onChange={setPaper}
        />
        <label className={styles.archival}>
          <input type="checkbox" checked={archival} onChange={(event) => setArchival(event.target.checked)} />
          <span>{say('screen.export.archival')}</span>
        </label>
        <div className={styles.actions}>
          <Button onClick={onClose}>{say('screen.cancel')}</Button>
          <button type="submit" className={styles.submit} disabled={chosen.length === 0}>
            {say('screen.export.start')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
