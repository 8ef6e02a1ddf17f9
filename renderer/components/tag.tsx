import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './tag.module.css'

type TagProps = {
  readonly tone?: 'neutral' | 'good' | 'attention' | 'danger' | 'selected' | 'outline'
  readonly icon?: IconName
  readonly title?: string
  /** A sentence, which may take several lines. */
  readonly wrapped?: boolean
  readonly children: ReactNode
}

/** A short word about the thing beside it. */
export function Tag({ tone = 'neutral', icon, title, wrapped = false, children }: TagProps) {
  return (
    <span className={`${styles.tag} ${styles[tone]} ${wrapped ? styles.wrapped : ''}`} title={title}>
      {icon && <Icon name={icon} small />}
      {children}
    </span>
  )
}
