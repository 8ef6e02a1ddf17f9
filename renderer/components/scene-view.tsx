import { useMemo } from 'react'
import type { Scene, Shape, Subject } from '#shared/charts/scene.ts'
import { drawShape } from './draw-shape.tsx'
import styles from './scene-view.module.css'

export type SceneViewProps = {
  readonly scene: Scene
  /** What a shape that stands for a row does when it is chosen. */
  readonly onChoose?: (subject: Subject) => void
  /** The one row that Tab leads to, where the place that draws the scene moves on between the others itself. */
  readonly entry?: string | null
}

/** Draws a chart's scene. Its one sentence is its name; shapes that stand for rows can be chosen by hand and by key. */
export function SceneView({ scene, onChoose, entry }: SceneViewProps) {
  const { width, height, alt, shapes } = scene
  const groups = useMemo(() => groupBySubject(shapes), [shapes])
  return (
    <svg
      className={styles.scene}
      viewBox={`0 0 ${width} ${height}`}
      role={onChoose ? 'group' : 'img'}
      aria-label={alt}
      preserveAspectRatio="xMidYMin meet"
    >
      {groups.map(({ key, subject, shapes: own }) =>
        subject && onChoose ? (
          // biome-ignore lint/a11y/useSemanticElements: an SVG has no button
          <g
            key={key}
            className={styles.target}
            data-subject={subject.id}
            role="button"
            tabIndex={entry === undefined || entry === subject.id ? 0 : -1}
            aria-label={subject.label}
            onClick={() => onChoose(subject)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              onChoose(subject)
            }}
          >
            <title>{subject.label}</title>
            {own.map(drawShape)}
          </g>
        ) : (
          <g key={key} aria-hidden={onChoose ? true : undefined}>
            {own.map(drawShape)}
          </g>
        ),
      )}
    </svg>
  )
}

type Group = { readonly key: string; readonly subject: Subject | undefined; readonly shapes: readonly Shape[] }

/** Shapes beside each other that stand for the same row are one target. The order of drawing stays. */
function groupBySubject(shapes: readonly Shape[]): readonly Group[] {
  const groups: { key: string; subject: Subject | undefined; shapes: Shape[] }[] = []
  const counts = new Map<string, number>()
  for (const shape of shapes) {
    const last = groups.at(-1)
    if (last && last.subject?.id === shape.subject?.id && last.subject?.entity === shape.subject?.entity) {
      last.shapes.push(shape)
    } else {
      groups.push({ key: keyOf(shape.subject, groups.length, counts), subject: shape.subject, shapes: [shape] })
    }
  }
  return groups
}

/** A row keeps its element, and with it the focus, when the picture is drawn again in another order. @param counts of groups by row so far */
function keyOf(subject: Subject | undefined, at: number, counts: Map<string, number>): string {
  if (subject === undefined) return `${at}`
  const row = `${subject.entity} ${subject.id}`
  const count = counts.get(row) ?? 0
  counts.set(row, count + 1)
  return `${row} ${count}`
}
