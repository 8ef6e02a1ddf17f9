import type { ConditionalFormattingOptions } from 'exceljs'
import type { Area } from './sheet-plan.ts'

/** Writes `#N/A` faintly: it stands there for a chart, which draws nothing for it. @param place of the area on its sheet */
export function nothingRule(area: Area, place: number): ConditionalFormattingOptions {
  const [first = ''] = area.split(':')
  return {
    ref: area,
    rules: [
      {
        type: 'expression',
        priority: place + 1,
        formulae: [`ISNA(${first})`],
        style: { font: { color: { argb: 'FFB4BFCC' } } },
      },
    ],
  }
}
