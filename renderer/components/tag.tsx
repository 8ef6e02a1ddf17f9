import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './tag.module.css'

type TagProps = {
  readonly tone?: 'neutral' | 'good' | 'attention' | 'danger' | 'selected' | 'outline'
  readonly icon?: IconName
  readonly title?: string
  readonly children: ReactNode
}

/** A short word about the thing beside it. */
export function Tag({ tone = 'neutral', icon, title, children }: TagProps) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`} title={title}>
      {icon && <Icon name={icon} small />}
      {children}
    </span>
  )
}
