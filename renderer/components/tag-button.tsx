import type { ComponentProps } from 'react'
import styles from './tag.module.css'
import { Tag } from './tag.tsx'

type TagButtonProps = ComponentProps<typeof Tag> & { readonly onClick: () => void }

/** A short word that leads to what it counts. */
export function TagButton({ onClick, ...tag }: TagButtonProps) {
  return (
    <button type="button" className={styles.button} onClick={onClick}>
      <Tag {...tag} />
    </button>
  )
}
