import { assess } from '#shared/methods/readings/assess.ts'
import type { PracticeReading } from '#shared/methods/readings/assessment.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettledWorkbook } from '../../app/use-workbook.ts'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'

/** The figures of a practice in the order of the columns, and the decimals that each is written with. */
const figures = [
  ['importance', 0],
  ['capability', 1],
  ['target', 0],
  ['gap', 1],
  ['attention', 2],
] as const

/** The gaps as figures, those that need most attention first. METHOD C4. */
export function GapsTable() {
  const say = useSay()
  const { writeNumber } = useFormat()
  const workbook = useSettledWorkbook()
  const rows = assess(workbook)
    .practices.filter(({ attention }) => attention !== null && attention > 0)
    .toSorted((a, b) => (b.attention ?? 0) - (a.attention ?? 0))
  return (
    <FactTable
      label={say('screen.grid.view.gaps')}
      most={rows.length}
      columns={[
        { label: say('entity.practice') },
        ...figures.map(([kind]) => ({ label: say(`screen.grid.figure.${kind}`), end: true })),
      ]}
      rows={rows.map((practice) => {
        const name = workbook.tables.practice[practice.practiceId]?.name ?? ''
        return {
          key: practice.practiceId,
          cells: [
            name,
            ...figures.map(([kind, digits]) => {
              const value = figureOf(practice, kind)
              return value === null ? (
                '–'
              ) : (
                <FigureButton
                  key={kind}
                  figure={`practice/${practice.practiceId}/${kind}`}
                  label={`${say(`screen.grid.figure.${kind}`)}, ${name}`}
                  value={writeNumber(value, digits)}
                />
              )
            }),
          ],
        }
      })}
    />
  )
}

function figureOf(practice: PracticeReading, kind: (typeof figures)[number][0]): number | null {
  return kind === 'importance' ? practice.importance.value : practice[kind]
}
