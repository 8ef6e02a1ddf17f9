import { useApp } from '../app/app-context.ts'
import { explainFigure } from '../state/ui-store.ts'
import styles from './figure-button.module.css'

type FigureButtonProps = {
  /** Its id, such as `initiative/i1/value`. */
  readonly figure: string
  /** What it is a figure of, for those who can't see its column: "Value of Service map". */
  readonly label: string
  /** As it is written. */
  readonly value: string
  readonly strong?: boolean
}

/** A computed figure. Chosen, it says in the drawer how it came about. */
export function FigureButton({ figure, label, value, strong = false }: FigureButtonProps) {
  const { ui, say } = useApp()
  return (
    <button
      type="button"
      className={strong ? `${styles.figure} ${styles.strong}` : styles.figure}
      data-figure={figure}
      aria-label={say('screen.why.of', { value, figure: label })}
      onClick={() => explainFigure(ui, figure)}
    >
      {value}
    </button>
  )
}
