import { useMemo, useState } from 'react'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useSettledWorkbook } from '../../app/use-workbook.ts'
import { PictureOrTable, type ShownAs } from '../../components/picture-or-table.tsx'
import { ScrolledScene } from '../../components/scrolled-scene.tsx'
import { useSceneOptions } from '../../components/use-scene-options.ts'
import { useSize } from '../../components/use-size.ts'
import { goToStep } from '../../state/ui-store.ts'
import { practiceGaps } from './assessment-charts.ts'
import styles from './assessment-step.module.css'
import { GapsTable } from './gaps-table.tsx'

const rowPx = 34
/** Wider, the eye loses the line from a name to its figure. */
const mostPx = 1280

/** From now to target, practice by practice, where attention pays most first. */
export function GapsView() {
  const { ui } = useApp()
  const say = useSay()
  const workbook = useSettledWorkbook()
  const [as, setAs] = useState<ShownAs>('picture')
  const [ref, width] = useSize<HTMLDivElement>()
  const data = useMemo(() => practiceGaps(workbook, say), [workbook, say])
  const options = useSceneOptions(Math.min(width, mostPx), (data.rows.length + 2) * rowPx)
  const alt = say('screen.grid.gapsAlt', { count: data.rows.length })
  const scene = useMemo(
    () => (width > 0 && data.rows.length > 0 ? sceneOf(data, { ...options, alt }) : null),
    [data, options, alt, width],
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div className={styles.panel} tabIndex={0}>
      {data.rows.length > 0 && (
        <div className={styles.shownAs}>
          <PictureOrTable as={as} onChange={setAs} />
        </div>
      )}
      <div ref={ref} style={{ maxWidth: mostPx }}>
        {data.rows.length === 0 && <p>{say('screen.grid.noGaps')}</p>}
        {as === 'table' && <GapsTable />}
        {as === 'picture' && scene !== null && (
          <ScrolledScene
            scene={scene}
            onChoose={({ entity, id }) => {
              ui.setState((state) => ({ views: { ...state.views, currentState: 'grid' } }))
              goToStep(ui, 'currentState', { entity, id })
            }}
          />
        )}
      </div>
    </div>
  )
}
