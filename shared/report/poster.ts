import type { BulletData, RoadmapData } from '../charts/chart-data.ts'
import type { Report, StrategyOnAPage } from './report.ts'

/** The strategy as one large page for a wall: direction, goals, the roadmap, the measures, money and risks. */
export type Poster = Pick<
  Report,
  'title' | 'organisation' | 'confidentiality' | 'at' | 'stamp' | 'locale' | 'currency' | 'house'
> & {
  readonly page: StrategyOnAPage
  /** Null where nothing has dates. */
  readonly roadmap: { readonly chart: RoadmapData; readonly title: string; readonly alt: string } | null
  /** Null where no objective has a key result. */
  readonly measures: { readonly chart: BulletData; readonly title: string; readonly alt: string } | null
}
