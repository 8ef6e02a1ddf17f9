import styles from './level-figure.module.css'

type LevelFigureProps = {
  /** 0 to 5, or null: none yet. */
  readonly level: number | null
  /** Larger, with a ring around the level that the room agreed on. */
  readonly large?: boolean
  readonly agreed?: boolean
}

/** A level in its colour. The figure is always there: the colour says nothing that it does not. */
export function LevelFigure({ level, large = false, agreed = false }: LevelFigureProps) {
  return (
    <span
      className={`${styles.figure} ${large ? styles.large : ''}`}
      data-level={level === null ? undefined : Math.round(level)}
      data-agreed={agreed}
    >
      {level ?? '–'}
    </span>
  )
}
