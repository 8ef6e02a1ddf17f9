import styles from './ring.module.css'

const circumference = 2 * Math.PI * 8

/** How far a step is, as a ring. What it shows is said in words beside it. @param share 0 to 1 */
export function Ring({ share }: { readonly share: number }) {
  const drawn = Math.max(0, Math.min(1, share)) * circumference
  return (
    <svg className={styles.ring} data-done={share >= 1} viewBox="0 0 20 20" aria-hidden="true">
      <circle className={styles.track} cx="10" cy="10" r="8" />
      {drawn > 0 && (
        <circle className={styles.value} cx="10" cy="10" r="8" strokeDasharray={`${drawn} ${circumference}`} />
      )}
    </svg>
  )
}
