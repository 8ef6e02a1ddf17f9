import { useLayoutEffect, useRef } from 'react'
import type { ExportFormat } from '#shared/contract/export-formats.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Meter } from '../../components/meter.tsx'
import { useSay } from '../app-context.ts'
import styles from './export-dialog.module.css'
import type { ExportState } from './use-export.ts'

type ExportProgressProps = {
  readonly state: Exclude<ExportState, { kind: 'idle' }>
  readonly onCancel: () => void
  readonly onReveal: (format: ExportFormat) => Promise<void>
  readonly onClose: () => void
}

/** How far the documents are, where they went, or why there are none; whoever waits for it has it at hand. */
export function ExportProgress(props: ExportProgressProps) {
  const own = useRef<HTMLDivElement>(null)
  const { kind } = props.state
  // What had the focus is gone with what it was for: "make them", then "cancel".
  // biome-ignore lint/correctness/useExhaustiveDependencies: each kind brings buttons of its own
  useLayoutEffect(() => {
    if (document.activeElement === document.body) own.current?.querySelector('button')?.focus()
  }, [kind])
  return (
    <div ref={own}>
      <Progress key={kind} {...props} />
    </div>
  )
}

function Progress({ state, onCancel, onReveal, onClose }: ExportProgressProps) {
  const say = useSay()
  switch (state.kind) {
    case 'running':
      return (
        <div role="status">
          <p className={styles.phase}>{say(`screen.export.phase.${state.phase}`)}</p>
          <Meter share={state.done} label={say('screen.export.progress')} />
          <div className={styles.actions}>
            <Button onClick={onCancel}>{say('screen.cancel')}</Button>
          </div>
        </div>
      )
    case 'failed':
      return (
        <div role="alert">
          <p>{say(`failure.${state.failure.kind}`, state.failure.params)}</p>
          <div className={styles.actions}>
            <Button onClick={onClose}>{say('screen.close')}</Button>
          </div>
        </div>
      )
    case 'finished':
      return (
        <div role="status">
          <p>{say(state.files.length === 0 ? 'screen.export.nothing' : 'screen.export.finished')}</p>
          <ul className={styles.files}>
            {state.files.map(({ format, shownPath }) => (
              <li key={format} className={styles.file}>
                <Icon name="file" />
                <span className={styles.path}>{shownPath}</span>
                <Button onClick={() => void onReveal(format)}>{say('screen.export.reveal')}</Button>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button onClick={onClose}>{say('screen.close')}</Button>
          </div>
        </div>
      )
  }
}
