import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useSay } from '../../app/app-context.ts'
import { Button } from '../../components/button.tsx'
import { Meter } from '../../components/meter.tsx'
import styles from './building-bar.module.css'
import type { ReportPages } from './use-report-pages.ts'

/** Pages that are there sooner, in milliseconds, come without a word. */
const patienceMs = 600

type BuildingBarProps = {
  readonly report: ReportPages
  /** There is nothing else to look at: the bar comes at once. */
  readonly alone: boolean
  /** Takes the focus from a button that is no longer needed. */
  readonly onLeave: () => void
}

/** How far the pages are, and the way out of waiting for them; after that the way back. */
export function BuildingBar({ report: { state, progress, cancel, goOn }, alone, onLeave }: BuildingBarProps) {
  const say = useSay()
  const visible = useLasting(state === 'building', alone) || state === 'stopped'
  const held = useRef(false)
  useLayoutEffect(() => {
    if (visible || !held.current) return
    held.current = false
    onLeave()
  }, [visible, onLeave])
  const { built = 0, of = 0 } = progress ?? {}
  const said =
    state === 'stopped'
      ? say('screen.pack.stopped', { built, count: of })
      : of === 0
        ? say('screen.pack.building')
        : say('screen.pack.buildingPage', { number: Math.min(built + 1, of), count: of })
  return (
    <div className={styles.bar} data-visible={visible}>
      <p role="status">{visible ? said : ''}</p>
      {visible && (
        <>
          <Meter share={of === 0 ? 0 : built / of} label={say('screen.pack.progress')} width={120} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only remembers where the focus is */}
          <span
            onFocus={() => {
              held.current = true
            }}
            onBlur={() => {
              held.current = false
            }}
          >
            <Button onClick={state === 'stopped' ? goOn : cancel}>
              {say(state === 'stopped' ? 'screen.pack.goOn' : 'screen.pack.stop')}
            </Button>
          </span>
        </>
      )}
    </div>
  )
}

/** Whether something goes on for longer than anybody would notice. */
function useLasting(goesOn: boolean, atOnce: boolean): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!goesOn) return setLasting(false)
    const timer = setTimeout(() => setLasting(true), patienceMs)
    return () => clearTimeout(timer)
  }, [goesOn])
  return goesOn && (lasting || atOnce)
}
