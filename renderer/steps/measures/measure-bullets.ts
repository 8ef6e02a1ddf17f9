import type { BulletData } from '#shared/charts/chart-data.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import type { Say } from '#shared/messages/translate.ts'
import { withUnit } from '#shared/messages/with-unit.ts'
import { progressOf } from '#shared/methods/readings/progress-of.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

const tones = { green: 'good', amber: 'attention', red: 'danger' } as const

/** Measures that have a target, each on its way there: those furthest behind first. METHOD C12. */
export function measureBullets(
  workbook: Workbook,
  say: Say,
  writeNumber: (value: number) => string,
): BulletData & Required<Pick<BulletData, 'heads'>> {
  const { measures } = progressOf(workbook)
  const written = (value: number | null, unit: string): string =>
    value === null ? '' : withUnit(say, writeNumber(value), unit)
  const rows = rowsOf(workbook, 'measure').flatMap((row) => {
    const reading = measures.get(row.id)
    if (row.target === null) return []
    const high = row.direction === 'range' && row.targetHigh !== null ? `–${writeNumber(row.targetHigh)}` : ''
    return [
      {
        id: row.id,
        label: row.title,
        progress: reading?.share ?? null,
        from: written(row.baseline, row.unit),
        now: written(reading?.current ?? null, row.unit),
        to: withUnit(say, `${writeNumber(row.target)}${high}`, row.unit),
        tone: reading?.colour ? tones[reading.colour] : ('neutral' as const),
      },
    ]
  })
  const heads = {
    from: fieldLabel(say, 'measure', 'baseline'),
    now: say('screen.direction.now'),
    to: fieldLabel(say, 'measure', 'target'),
  }
  return { kind: 'bullets', heads, rows: rows.toSorted((a, b) => (a.progress ?? -1) - (b.progress ?? -1)) }
}
