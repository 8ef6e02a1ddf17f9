import { sceneOf } from '#shared/charts/scene-of.ts'
import type { Block } from '#shared/report/report.ts'
import { useSay } from '../../app/app-context.ts'
import { SceneView } from '../../components/scene-view.tsx'
import styles from './page-block.module.css'
import { sceneOptions, usePageSetting } from './page-setting.ts'
import { PageTable } from './page-table.tsx'
import { PageText } from './page-text.tsx'
import { isHeavy, PaintedChart, type PaintedChartProps } from './painted-chart.tsx'

type PageBlockProps = { readonly block: Block; readonly width: number }

/** The least and the greatest share of the page's height that a picture takes. */
const pictureShare = 0.62

/** One block of a report on its sheet. @param width in points */
export function PageBlock({ block, width }: PageBlockProps) {
  switch (block.kind) {
    case 'heading':
      return <p className={styles.heading}>{block.text}</p>
    case 'paragraph':
      return <PageText className={styles.text} text={block.text} />
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, at) => (
            <li key={item} data-label={block.labels?.[at]}>
              {item}
            </li>
          ))}
        </ul>
      )
    case 'metrics':
      return <Metrics items={block.items} />
    case 'callout':
      return (
        <div className={styles.callout} data-tone={block.tone}>
          <p className={styles.heading}>{block.title}</p>
          <PageText text={block.text} />
        </div>
      )
    case 'table':
      return (
        <div>
          {block.title !== '' && <p className={styles.heading}>{block.title}</p>}
          <PageTable table={block.table} />
        </div>
      )
    case 'chart':
      return <Chart block={block} width={width} />
    case 'strategyOnAPage':
      return null
  }
}

function Metrics({ items }: { readonly items: Extract<Block, { kind: 'metrics' }>['items'] }) {
  const { format } = usePageSetting()
  return (
    <ul className={styles.metrics}>
      {items.map(({ value, label, tone = 'good' }) => (
        <li key={label} className={styles.metric} data-tone={tone}>
          <b>{format.cell(value)}</b>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}

function Chart({ block, width }: { readonly block: Extract<Block, { kind: 'chart' }>; readonly width: number }) {
  const say = useSay()
  const { height, mostRows } = usePageSetting()
  const { chart, alt, table } = block
  const picture = { chart, alt, width, maxHeight: height * pictureShare }
  return (
    <div>
      {isHeavy(chart) ? <PaintedChart {...picture} /> : <DrawnChart {...picture} />}
      <p className={styles.caption}>{alt}</p>
      {table !== null && mostRows > 0 && (
        <>
          <p className={styles.heading}>{say('pdf.figures')}</p>
          <PageTable table={table} />
        </>
      )}
    </div>
  )
}

function DrawnChart({ chart, alt, width, maxHeight }: PaintedChartProps) {
  const scene = sceneOf(chart, { ...sceneOptions(usePageSetting(), width, maxHeight), alt })
  return scene.height >= 1 ? <SceneView scene={scene} /> : null
}
