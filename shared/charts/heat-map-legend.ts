import type { HeatMapData } from './chart-data.ts'
import { emptyCell } from './heat-map-row.ts'
import type { LegendItem } from './legend.ts'
import { levelColours, type Palette } from './palette.ts'

/** What the colours and signs of a heat map mean. @param ticked whether targets are marked on bars */
export function legendItems(data: HeatMapData, palette: Palette, ticked: boolean): LegendItem[] {
  const levels = palette.levels.map((_, level): LegendItem => {
    const { fill } = levelColours(palette, level)
    return {
      label: String(level),
      signWidth: 9,
      sign: (x, middle) => [
        {
          kind: 'rect',
          x,
          y: middle - 4.5,
          width: 9,
          height: 9,
          radius: 2,
          fill,
          stroke: palette.line,
          strokeWidth: 0.4,
        },
      ],
    }
  })
  return [
    ...levels,
    ...(ticked ? [targetItem(data.labels.target, palette)] : []),
    {
      label: data.labels.importance,
      signWidth: 4,
      sign: (x, middle) => [{ kind: 'circle', cx: x + 2, cy: middle, r: 2, fill: palette.ink }],
    },
    {
      label: data.labels.notApplicable,
      signWidth: 12,
      sign: (x, middle) => emptyCell({ x, width: 12 }, middle - 5, 10, true, palette),
    },
  ]
}

function targetItem(label: string, palette: Palette): LegendItem {
  return {
    label,
    signWidth: 3,
    sign: (x, middle) => [
      {
        kind: 'line',
        x1: x + 1,
        y1: middle - 4.5,
        x2: x + 1,
        y2: middle + 4.5,
        stroke: palette.ink,
        strokeWidth: 1.5,
      },
    ],
  }
}
