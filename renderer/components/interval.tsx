import styles from './interval.module.css'

type IntervalProps = {
  /** Shares of the width, 0 to 1. */
  readonly low: number
  readonly high: number
  readonly middle: number
}

/** A stroke from low to high with a mark in the middle. The figures beside it say the same, so it is not read out. */
export function Interval({ low, high, middle }: IntervalProps) {
  const percent = (share: number): string => `${100 * Math.min(1, Math.max(0, share))}%`
  return (
    <span className={styles.interval} aria-hidden="true">
      <i style={{ left: percent(low), width: percent(Math.min(1, high) - Math.max(0, low)) }} />
      <b style={{ left: percent(middle) }} />
    </span>
  )
}
