import type { ConditionalFormattingOptions } from 'exceljs'
import type { LevelColours } from './sheet-plan.ts'
import { levelColours } from './styles.ts'

/** Colours an area by level, each colour reaching half a level to both sides. Empty cells and words stay as they are. @param place of the area on its sheet */
export function levelRules({ area, firstCell }: LevelColours, place: number): ConditionalFormattingOptions {
  return {
    ref: area,
    rules: levelColours.map(({ fill, ink }, level) => ({
      type: 'expression',
      priority: place * levelColours.length + level + 1,
      formulae: [
        level === levelColours.length - 1
          ? `ISNUMBER(${firstCell})`
          : `AND(ISNUMBER(${firstCell}),${firstCell}<${level}.5)`,
      ],
      style: {
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } },
        font: { color: { argb: ink } },
      },
    })),
  }
}
