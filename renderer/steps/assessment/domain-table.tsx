import { assess } from '#shared/methods/readings/assess.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettledWorkbook } from '../../app/use-workbook.ts'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'

/** The domains of the radar as figures: capability now and wanted. METHOD C5. */
export function DomainTable() {
  const say = useSay()
  const { writeNumber } = useFormat()
  const workbook = useSettledWorkbook()
  return (
    <FactTable
      label={say('screen.grid.byDomain')}
      columns={[
        { label: say('entity.domain') },
        { label: say('screen.grid.now'), end: true },
        { label: say('screen.grid.target'), end: true },
      ]}
      rows={assess(workbook).domains.flatMap(({ domainId, capability, target }) => {
        const domain = domainId === null ? undefined : workbook.tables.domain[domainId]
        if (domain === undefined) return []
        return {
          key: domain.id,
          cells: [
            domain.name,
            capability.value === null ? (
              '–'
            ) : (
              <FigureButton
                key="now"
                figure={`domain/${domain.id}/capability`}
                label={`${say('screen.grid.now')}, ${domain.name}`}
                value={writeNumber(capability.value, 1)}
              />
            ),
            target === null ? '–' : writeNumber(target, 1),
          ],
        }
      })}
    />
  )
}
