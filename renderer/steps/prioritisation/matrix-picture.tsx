import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { ValueEffortData } from '#shared/charts/chart-data.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { useApp } from '../../app/app-context.ts'
import { SceneView } from '../../components/scene-view.tsx'
import { explainFigure } from '../../state/ui-store.ts'
import { bubbleIn } from './bubble-in.ts'
import { MatrixGhost } from './matrix-ghost.tsx'
import styles from './order-view.module.css'
import { useBubbleMove } from './use-bubble-move.ts'
import { useUnlocked } from './use-unlocked.ts'

type MatrixPictureProps = { readonly data: ValueEffortData; readonly options: SceneOptions }

/** The matrix with a hand in it: one edit a drop. */
export function MatrixPicture({ data, options }: MatrixPictureProps) {
  const { ui } = useApp()
  const unlocked = useUnlocked()
  const frame = useRef<HTMLDivElement>(null)
  const scene = useMemo(() => sceneOf(data, options), [data, options])
  const ids = useMemo(() => data.bubbles.map(({ id }) => id), [data])
  const [entry, setEntry] = useState<string | null>(null)
  const { moving, placed, ...hands } = useBubbleMove({ frame, data, options, scene, unlocked })

  function onKeyDown(event: KeyboardEvent): void {
    const own = (event.target as Element).closest<SVGElement>('[data-subject]')?.dataset.subject
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
    if (own === undefined || step === 0) return
    const next = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(own) + step))]
    event.preventDefault()
    if (next !== undefined) bubbleIn(frame.current, next)?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the bubbles inside are the controls; this hears them
    <div
      ref={frame}
      className={styles.matrix}
      data-dragging={moving?.by === 'hand'}
      data-unlocked={unlocked}
      {...hands}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const id = (event.target as unknown as SVGElement).dataset.subject
        if (id !== undefined) setEntry(id)
      }}
    >
      <SceneView
        scene={scene}
        entry={entry !== null && ids.includes(entry) ? entry : (ids[0] ?? null)}
        onChoose={({ id }) => explainFigure(ui, `initiative/${id}/priority`)}
      />
      {moving !== null && placed !== null && (
        <MatrixGhost id={moving.id} at={placed} data={data} options={options} scene={scene} />
      )}
    </div>
  )
}
