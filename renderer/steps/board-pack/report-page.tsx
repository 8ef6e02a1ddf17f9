import { memo } from 'react'
import { strategyPage } from '#shared/charts/strategy-page.ts'
import type { Section, StrategyOnAPage } from '#shared/report/report.ts'
import { SceneView } from '../../components/scene-view.tsx'
import { arrangePage } from './arrange-page.ts'
import { PageBlock } from './page-block.tsx'
import { pageTokens, sceneOptions, usePageSetting } from './page-setting.ts'
import styles from './report-page.module.css'

const sidePt = 36

/** One section of the report as a sheet of paper. What does not fit goes on below, as it goes on to the next page in print. */
export const ReportPage = memo(function ReportPage({ section }: { readonly section: Section }) {
  const setting = usePageSetting()
  const { width, height, locale } = setting
  const [only] = section.blocks
  const size = { width, minHeight: height, ...pageTokens(setting) }
  if (only?.kind === 'strategyOnAPage') {
    return (
      <div lang={locale} className={styles.page} data-theme="light" style={size}>
        <StrategySheet page={only.page} alt={section.headline} />
      </div>
    )
  }
  const inner = width - 2 * sidePt
  return (
    <div lang={locale} className={styles.page} data-theme="light" style={{ ...size, padding: `28px ${sidePt}px 30px` }}>
      <p className={styles.title}>{section.title}</p>
      <p className={styles.headline}>{section.headline}</p>
      <p className={styles.soWhat}>{section.soWhat}</p>
      {arrangePage(section.blocks).map((row) => (
        <div key={row[0]?.place} className={styles.row} data-pair={row.length === 2}>
          {row.map(({ place, block }) => (
            <PageBlock key={place} block={block} width={row.length === 2 ? (inner - 24) / 2 : inner} />
          ))}
        </div>
      ))}
    </div>
  )
})

function StrategySheet({ page, alt }: { readonly page: StrategyOnAPage; readonly alt: string }) {
  const setting = usePageSetting()
  const { width, height, format } = setting
  const money = (value: number): string => format.cell({ kind: 'number', value, format: { kind: 'moneyShort' } })
  const data = {
    ...page,
    metrics: page.metrics.map((metric) => ({ value: format.cell(metric.value), label: metric.label })),
    investment: page.investment.map((part) => ({ ...part, amount: money(part.amount) })),
    investmentTotal: money(page.investmentTotal),
  }
  return <SceneView scene={strategyPage(data, { ...sceneOptions(setting, width, height), alt })} />
}
