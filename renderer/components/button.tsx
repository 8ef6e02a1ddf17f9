import { Tooltip } from '@mantine/core'
import type { ComponentProps } from 'react'
import { useSay } from '../app/app-context.ts'
import styles from './button.module.css'
import { Icon, type IconName } from './icon.tsx'
import { keyNames } from './key-names.ts'

type ButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly icon?: IconName
  /** Hands in the form it stands in, as Enter does in its fields. */
  readonly submit?: boolean
}

/** A button with words. At most one `primary` on a screen. */
export function Button({ look = 'plain', icon, submit = false, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type={submit ? 'submit' : 'button'} className={`${styles.button} ${styles[look]} ${className}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'type' | 'title'> & {
  readonly icon: IconName
  /** Its name, also shown on hover and focus. */
  readonly label: string
  /** The key that does the same. */
  readonly keys?: string
  readonly framed?: boolean
}

/** A button with a picture only: its name is in the tooltip and for screen readers. */
export function IconButton({ icon, label, keys, framed = false, className = '', ...rest }: IconButtonProps) {
  const say = useSay()
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${keyNames(say, keys)})`} openDelay={400} withinPortal>
      <button
        type="button"
        className={`${styles.button} ${styles.icon} ${framed ? styles.plain : styles.quiet} ${className}`}
        aria-label={label}
        aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
        {...rest}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  )
}
