import type { Paint, Scene, Shape, Subject } from '#shared/charts/scene.ts'
import styles from './scene-view.module.css'

type SceneViewProps = {
  readonly scene: Scene
  /** What a shape that stands for a row does when it is chosen. */
  readonly onChoose?: (subject: Subject) => void
}

/** Draws a chart's scene. Its one sentence is its name; shapes that stand for rows can be chosen by hand and by key. */
export function SceneView({ scene, onChoose }: SceneViewProps) {
  const { width, height, alt, shapes } = scene
  const groups = groupBySubject(shapes)
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
            role="button"
            tabIndex={0}
            aria-label={subject.label}
            onClick={() => onChoose(subject)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              onChoose(subject)
            }}
          >
            <title>{subject.label}</title>
            {own.map(drawn)}
          </g>
        ) : (
          <g key={key} aria-hidden={onChoose ? true : undefined}>
            {own.map(drawn)}
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
  for (const shape of shapes) {
    const last = groups.at(-1)
    if (last && last.subject?.id === shape.subject?.id && last.subject?.entity === shape.subject?.entity) {
      last.shapes.push(shape)
    } else {
      groups.push({ key: `${groups.length}`, subject: shape.subject, shapes: [shape] })
    }
  }
  return groups
}

function paint(shape: Paint) {
  return {
    fill: shape.fill ?? 'none',
    fillOpacity: shape.fillOpacity,
    stroke: shape.stroke,
    strokeWidth: shape.strokeWidth,
    strokeDasharray: shape.dash?.join(' '),
    opacity: shape.opacity,
  }
}

function drawn(shape: Shape, at: number) {
  const key = `${at}`
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return <rect key={key} x={x} y={y} width={width} height={height} rx={radius} {...paint(shape)} />
    }
    case 'circle':
      return <circle key={key} cx={shape.cx} cy={shape.cy} r={shape.r} {...paint(shape)} />
    case 'line':
      return <line key={key} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...paint(shape)} />
    case 'path':
      return <path key={key} d={shape.d} {...paint(shape)} />
    case 'text':
      return (
        <text
          key={key}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          textAnchor={shape.anchor}
          fill={shape.fill}
          transform={shape.rotate === undefined ? undefined : `rotate(${shape.rotate} ${shape.x} ${shape.y})`}
        >
          {shape.text}
        </text>
      )
  }
}
