import { Menu } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import styles from './menu-button.module.css'

type MenuButtonProps = {
  readonly label: string
  /** The items of the menu. */
  readonly children: ReactNode
}

/** A button that opens a menu. The menu is made when it opens: a full list has hundreds of such buttons. */
export function MenuButton({ label, children }: MenuButtonProps) {
  const place = useRef<HTMLSpanElement>(null)
  const wasOpen = useRef(false)
  const [opened, setOpened] = useState(false)
  const close = (): void => {
    setOpened(false)
    const { activeElement } = document
    // What an item opened has the focus already, and gives it back itself.
    if (activeElement === document.body || activeElement?.closest('[role=menu]'))
      place.current?.querySelector('button')?.focus({ preventScroll: true })
  }
  return (
    <span
      ref={place}
      className={styles.place}
      // Pressing the button again closes the menu, as pressing anything outside of it does; the click must not open it anew.
      onPointerDownCapture={() => {
        wasOpen.current = opened
      }}
    >
      <IconButton
        icon="more"
        label={label}
        aria-haspopup="menu"
        aria-expanded={opened}
        onClick={({ detail }) => {
          if (detail === 0 || !wasOpen.current) setOpened(true)
        }}
      />
      {opened && (
        <Menu opened onClose={close} position="bottom-end" withinPortal returnFocus={false} trapFocus>
          <Menu.Target>
            {/* Only where the menu hangs; what it is and whether it is open says the button. */}
            <span className={styles.anchor} aria-hidden="true" />
          </Menu.Target>
          <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
        </Menu>
      )}
    </span>
  )
}
