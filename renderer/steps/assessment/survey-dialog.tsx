import { useMemo, useRef, useState } from 'react'
import { takeSurvey } from '#shared/edits/intents/take-survey.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import { readSurvey } from '#shared/pasted/read-survey.ts'
import { useApp } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { announce } from '../../state/ui-store.ts'
import styles from './outside-view.module.css'

const scales = ['100', '10', '5'] as const
const shown = ['service', 'importance', 'satisfaction', 'respondents', 'surveyedOn'] as const
/** A survey has dozens of lines; what is larger is another file. */
const mostBytes = 1_000_000
const mostShown = 50

/** Survey results out of a spreadsheet or a CSV file: pasted or chosen, seen as they were understood, then taken over. */
export function SurveyDialog({ onClose }: { readonly onClose: () => void }) {
  const { ui, say } = useApp()
  const { perform } = useEdit()
  const { writeNumber, writeDate } = useFormat()
  const [text, setText] = useState('')
  const [scale, setScale] = useState<(typeof scales)[number]>('100')
  const [tooLarge, setTooLarge] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const decimal = writeNumber(1.5).includes(',') ? ',' : '.'
  const { lines, problems } = useMemo(() => readSurvey(text, { scale: Number(scale), decimal }), [text, scale, decimal])

  async function choose(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return
    setTooLarge(chosen.size > mostBytes)
    if (chosen.size <= mostBytes) setText((await chosen.text()).replace(/^\uFEFF/, ''))
  }

  function take(): void {
    if (!perform((context) => takeSurvey(context, lines))) return
    announce(ui, say('screen.edit.takeSurvey', { count: lines.length }))
    onClose()
  }

  return (
    <Dialog title={say('screen.survey.paste')} onClose={onClose} wide>
      <div className={styles.form}>
        <p>{say('screen.survey.how')}</p>
        <textarea
          className={styles.text}
          aria-label={say('screen.survey.text')}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className={styles.options}>
          <input
            ref={file}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,text/csv"
            aria-label={say('screen.survey.file')}
            onChange={(event) => {
              void choose(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          <Button icon="folder" onClick={() => file.current?.click()}>
            {say('screen.survey.file')}
          </Button>
          <span>{say('screen.survey.scale')}</span>
          <span className={styles.scale}>
            <SelectField
              label={say('screen.survey.scale')}
              value={scale}
              options={scales.map((value) => ({ value, label: say('screen.survey.upTo', { most: Number(value) }) }))}
              onChange={(value) => setScale(value ?? '100')}
            />
          </span>
        </div>
        {tooLarge && <p role="alert">{say('screen.survey.tooLarge')}</p>}
        {problems.length > 0 && (
          <ul className={styles.problems} role="alert">
            {problems.slice(0, mostShown).map(({ line, what, text: said }) => (
              <li key={`${line} ${what} ${said}`}>{say(`screen.survey.problem.${what}`, { line, text: said })}</li>
            ))}
          </ul>
        )}
        {lines.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
          <div className={styles.preview} tabIndex={0}>
            <table aria-label={say('screen.survey.preview')}>
              <thead>
                <tr>
                  {shown.map((field) => (
                    <th key={field}>{fieldLabel(say, 'diagnostic', field)}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.slice(0, mostShown).map((line, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
                  <tr key={at}>
                    <td>{line.service}</td>
                    <td>{line.importance === null ? '–' : writeNumber(line.importance)}</td>
                    <td>{line.satisfaction === null ? '–' : writeNumber(line.satisfaction)}</td>
                    <td>{line.respondents === null ? '–' : writeNumber(line.respondents)}</td>
                    <td>{line.surveyedOn === null ? '–' : writeDate(line.surveyedOn)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>{say('screen.cancel')}</Button>
          <Button look="primary" disabled={lines.length === 0} onClick={take}>
            {say('screen.survey.take', { count: lines.length })}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
