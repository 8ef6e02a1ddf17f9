import { useMemo } from 'react'
import { explain } from '#shared/methods/explain.ts'
import { sayFigure, sayPhrase } from '#shared/methods/explanation-text.ts'
import { explainFigure } from '../../state/ui-store.ts'
import { useApp } from '../app-context.ts'
import { useWorkbook } from '../use-workbook.ts'
import styles from './drawer.module.css'

/** How one figure came about: its rule, what is special about it, and what went in. Inputs that are figures lead on. */
export function WhyFigure({ figure }: { readonly figure: string }) {
  const { ui, say } = useApp()
  const workbook = useWorkbook((all) => all)
  const explanation = useMemo(() => explain(workbook, figure), [workbook, figure])
  const currency = workbook.tables.workbook.workbook?.currency ?? ''
  if (explanation === null) return <p className={styles.section}>{say('screen.why.gone')}</p>
  const { label, value, format, rule, notes, inputs } = explanation
  return (
    <>
      <section className={styles.section} aria-live="polite">
        <h3>
          {sayPhrase(say, label)}: {sayFigure(say, value, format, currency)}
        </h3>
        <p>{sayPhrase(say, rule)}</p>
        {notes.map((note) => {
          const text = sayPhrase(say, note)
          return (
            <p key={text} className={styles.muted}>
              {text}
            </p>
          )
        })}
      </section>
      {inputs.length > 0 && (
        <section className={styles.section}>
          <h3>{say('screen.why.inputs')}</h3>
          <ul className={styles.inputs}>
            {inputs.map((input, at) => {
              const name = sayPhrase(say, input.label)
              const shown =
                input.word === undefined
                  ? sayFigure(say, input.value, input.format, currency)
                  : sayPhrase(say, input.word)
              const next = input.figure
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: inputs have no identity but their place
                <li key={at}>
                  {next === undefined ? (
                    <span>{name}</span>
                  ) : (
                    <button type="button" className={styles.link} onClick={() => explainFigure(ui, next)}>
                      {name}
                    </button>
                  )}
                  <b>{shown}</b>
                  {input.detail && <span className={styles.muted}>{sayPhrase(say, input.detail)}</span>}
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}
