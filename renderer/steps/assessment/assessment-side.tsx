import { useMemo, useState } from 'react'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettledWorkbook } from '../../app/use-workbook.ts'
import { PictureOrTable, type ShownAs } from '../../components/picture-or-table.tsx'
import { SceneView } from '../../components/scene-view.tsx'
import { useSceneOptions } from '../../components/use-scene-options.ts'
import { useSize } from '../../components/use-size.ts'
import { domainRadar } from './assessment-charts.ts'
import styles from './assessment-step.module.css'
import { DomainTable } from './domain-table.tsx'
import { OverallFigure } from './overall-figure.tsx'

const heightPx = 320
/** Twice the size of paper: the figures at the rings are its smallest text and come out as 11 pixels. */
const radarScale = 2

/** The picture that changes as the grid is filled: domains now and wanted, and what is weak everywhere. */
export function AssessmentSide() {
  const say = useSay()
  const { writeNumber } = useFormat()
  // The cell that was rated comes first, the picture a moment later.
  const workbook = useSettledWorkbook()
  const { overallTarget, systemic, practices } = assess(workbook)
  const [as, setAs] = useState<ShownAs>('picture')
  const [ref, width] = useSize<HTMLDivElement>()
  const options = useSceneOptions(width, heightPx, radarScale)
  const data = useMemo(() => domainRadar(workbook, say), [workbook, say])
  const alt = say('screen.grid.radarAlt')
  const scene = useMemo(() => sceneOf(data, { ...options, alt }), [data, options, alt])
  const figure = (value: number | null): string => (value === null ? '–' : writeNumber(value, 1))
  return (
    <aside className={styles.side} aria-label={say('screen.grid.picture')}>
      <header className={styles.sideHead}>
        <h2>{say('screen.grid.byDomain')}</h2>
        <span className={styles.small}>
          <OverallFigure /> → {figure(overallTarget)}
        </span>
        <PictureOrTable as={as} onChange={setAs} />
      </header>
      {as === 'table' ? (
        <DomainTable />
      ) : (
        <div ref={ref}>{width > 0 && data.axes.length >= 3 && <SceneView scene={scene} />}</div>
      )}
      {systemic.map(({ lens, practiceIds }) => (
        <section key={lens} className={styles.callout}>
          <h3>{say('screen.grid.weakest', { lens: say(`screen.lens.${lens}`) })}</h3>
          <p>{say('screen.grid.weakestWhy', { count: practiceIds.length, all: practices.length })}</p>
        </section>
      ))}
    </aside>
  )
}
