import styles from './brand.module.css'

/** The mark with the name of the product. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 22 22" aria-hidden="true">
        <rect width="22" height="22" rx="6" fill="var(--ink)" />
        <path d="M6 15V9.5M11 15V6.5M16 15v-3.5" stroke="var(--paper)" strokeWidth="2.4" strokeLinecap="round" />
        <circle cx="16" cy="7" r="1.7" fill="var(--accent-mark)" />
      </svg>
      <span>Opsbook</span>
    </span>
  )
}
