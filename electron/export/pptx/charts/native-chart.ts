import type { ChartRoom } from '../../chart-pieces.ts'
import type { NativeChartData } from '../deck-plan.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { barsChart } from './bars-chart.ts'
import type { SheetCells } from './chart-workbook.ts'
import { investmentChart } from './investment-chart.ts'
import { radarChart } from './radar-chart.ts'
import { scatterChart } from './scatter-chart.ts'

/** A chart of PowerPoint's own: its part of the package, and the cells of the workbook behind it that people edit. */
export type NativeChart = { readonly xml: string; readonly cells: SheetCells }

/** The writing library draws charts as well, but out of the schema's order, and it can't name a point. */
export function nativeChart(data: NativeChartData, size: ChartRoom, set: DeckSetter): NativeChart {
  switch (data.kind) {
    case 'radar':
      return radarChart(data, size, set)
    case 'bars':
      return barsChart(data, set)
    case 'scatter':
      return scatterChart(data, size, set)
    case 'investment':
      return investmentChart(data, set)
  }
}
