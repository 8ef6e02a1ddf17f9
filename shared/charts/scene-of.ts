import { bars } from './bars.ts'
import { bullets } from './bullets.ts'
import { cascade } from './cascade.ts'
import type { ChartData } from './chart-data.ts'
import { dependencies } from './dependencies.ts'
import { gaps } from './gaps.ts'
import { heatMap } from './heat-map.ts'
import { investment } from './investment.ts'
import { load } from './load.ts'
import { radar } from './radar.ts'
import { riskMatrix } from './risk-matrix.ts'
import { roadmap } from './roadmap.ts'
import { scatter } from './scatter.ts'
import type { Scene } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { valueEffort } from './value-effort.ts'

/** The drawing of a chart's data. Pure: the same data, font and colours give the same scene on screen, in print and on slides. */
export function sceneOf(data: ChartData, options: SceneOptions): Scene {
  switch (data.kind) {
    case 'radar':
      return radar(data, options)
    case 'heatMap':
      return heatMap(data, options)
    case 'valueEffort':
      return valueEffort(data, options)
    case 'roadmap':
      return roadmap(data, options)
    case 'gaps':
      return gaps(data, options)
    case 'bars':
      return bars(data, options)
    case 'scatter':
      return scatter(data, options)
    case 'investment':
      return investment(data, options)
    case 'load':
      return load(data, options)
    case 'riskMatrix':
      return riskMatrix(data, options)
    case 'cascade':
      return cascade(data, options)
    case 'dependencies':
      return dependencies(data, options)
    case 'bullets':
      return bullets(data, options)
  }
}
