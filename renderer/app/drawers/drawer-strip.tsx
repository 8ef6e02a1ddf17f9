import { Tooltip } from '@mantine/core'
import { useStore } from 'zustand'
import type { StepId } from '#shared/steps/steps.ts'
import { Icon, type IconName } from '../../components/icon.tsx'
import { type DrawerKey, toggleDrawer } from '../../state/ui-store.ts'
import { useMissingCount } from '../../steps/use-progress.ts'
import { useApp, useSay } from '../app-context.ts'
import styles from './drawer-strip.module.css'

const drawers: readonly { readonly key: DrawerKey; readonly icon: IconName }[] = [
  { key: 'guide', icon: 'book' },
  { key: 'missing', icon: 'alert' },
  { key: 'why', icon: 'sum' },
  { key: 'history', icon: 'history' },
  { key: 'notes', icon: 'pencil' },
]

/** One button a drawer, at the right edge. */
export function DrawerStrip({ step }: { readonly step: StepId }) {
  const { ui } = useApp()
  const say = useSay()
  const open = useStore(ui, (state) => state.drawer)
  const missing = useMissingCount(step)
  return (
    <nav className={styles.strip} data-screen-part aria-label={say('screen.drawer.all')}>
      {drawers.map(({ key, icon }) => (
        <Tooltip key={key} label={say(`screen.drawer.${key}`)} position="left" openDelay={300} disabled={open === key}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={open === key}
            onClick={() => toggleDrawer(ui, key)}
          >
            <Icon name={icon} />
            <span className="visuallyHidden">{say(`screen.drawer.${key}`)} </span>
            {key === 'missing' && missing > 0 && <span className={styles.count}>{missing}</span>}
          </button>
        </Tooltip>
      ))}
    </nav>
  )
}
