import type { Shape } from '#shared/charts/scene.ts'
import { drawShape } from './draw-shape.tsx'
import sceneStyles from './scene-view.module.css'
import { SceneView, type SceneViewProps } from './scene-view.tsx'
import styles from './scrolled-scene.module.css'

/** A scene in a place that scrolls: the heads of its columns stay in sight over its rows. */
export function ScrolledScene(props: SceneViewProps) {
  const { width, head = 0, shapes } = props.scene
  const heads = shapes.filter((shape) => isWithin(shape, head))
  return (
    <>
      {heads.length > 0 && (
        // It lies on the heads of the scene itself, and takes no room of its own.
        <div className={styles.head} style={{ marginBottom: `${(-100 * head) / width}%` }}>
          <svg className={sceneStyles.scene} viewBox={`0 0 ${width} ${head}`} aria-hidden="true">
            {heads.map(drawShape)}
          </svg>
        </div>
      )}
      <SceneView {...props} />
    </>
  )
}

/** Heads are words, and the fields they stand on. */
function isWithin(shape: Shape, head: number): boolean {
  if (shape.kind === 'text') return shape.y <= head
  return shape.kind === 'rect' && shape.y + shape.height <= head
}
