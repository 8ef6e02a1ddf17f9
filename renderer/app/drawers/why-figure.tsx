import { sayFigure, sayPhrase } from '#shared/methods/explanation-text.ts'
import type { Explanation } from '#shared/methods/explanations/explanation.ts'
import { explainFigure } from '../../state/ui-store.ts'
import { useApp, useSay } from '../app-context.ts'
import { useExplanation } from '../calculations/use-explanation.ts'
import { useSingleton } from '../use-workbook.ts'
import styles from './drawer.module.css'

/** How one figure came about. Figures that take long are calculated beside the screen. */
export function WhyFigure({ figure }: { readonly figure: string }) {
  const say = useSay()
  const explanation = useExplanation(figure)
  if (explanation === undefined) {
    return (
      <p className={styles.section} role="status">
        {say('screen.solid.calculating')}
      </p>
    )
  }
  if (explanation === null) return <p className={styles.section}>{say('screen.why.gone')}</p>
  return <WhyExplanation explanation={explanation} />
}

/** A figure's rule, what is special about it, and what went in. Inputs that are figures lead on. */
export function WhyExplanation({ explanation }: { readonly explanation: Explanation }) {
  const { ui, say } = useApp()
  const { currency } = useSingleton('workbook')
  const { label, rule, notes, inputs } = explanation
  const shownOf = ({ value, format, word }: Pick<Explanation, 'value' | 'format' | 'word'>): string =>
    word === undefined ? sayFigure(say, value, format, currency) : sayPhrase(say, word)
  return (
    <>
      <section className={styles.section} aria-live="polite">
        <h3>
          {sayPhrase(say, label)}: {shownOf(explanation)}
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
              const shown = shownOf(input)
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
