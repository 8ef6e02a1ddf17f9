import styles from './meter.module.css'

type MeterProps = { readonly share: number; readonly label: string; readonly width?: number }

/** A share of 1 as a bar. The figure stands beside it. */
export function Meter({ share, label, width }: MeterProps) {
  const percent = Math.round(Math.max(0, Math.min(1, share)) * 100)
  return (
    // biome-ignore lint/a11y/useSemanticElements: the look of <meter> can't be set
    <span
      className={styles.meter}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      style={width === undefined ? undefined : { width }}
    >
      <span className={styles.fill} style={{ width: `${percent}%` }} />
    </span>
  )
}
