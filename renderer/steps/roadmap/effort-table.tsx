import { setEffort } from '#shared/edits/intents/set-effort.ts'
import { quarterOf, quartersBetween, quartersFrom } from '#shared/methods/calendar.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { findRow } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useBriefQuarter } from '../../app/use-brief-quarter.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { NumberField } from '../../components/number-field.tsx'
import table from './effort-table.module.css'
import styles from './roadmap-step.module.css'

const mostQuarters = 12

/** Person-days an initiative asks of each team in each quarter it runs. */
export function EffortTable({ id }: { readonly id: string }) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const briefQuarter = useBriefQuarter()
  const teams = useRows('team')
  const efforts = useRows('initiativeEffort')
  const { fiscalStartMonth } = useSingleton('workbook')
  const workbook = useWorkbook((all) => all)
  const row = findRow(workbook, 'initiative', id)
  const own = efforts.filter(({ initiativeId }) => initiativeId === id)
  const begins = [row?.start, ...own.map(({ quarterStart }) => quarterStart)].filter((date) => typeof date === 'string')
  const first = begins.sort()[0] ?? planRoadmap(workbook).quarters[0]?.start
  const last = [row?.finish, ...own.map(({ quarterStart }) => quarterStart)]
    .filter((date) => typeof date === 'string')
    .sort()
    .at(-1)
  if (teams.length === 0 || first === undefined) return null
  const count = last === undefined || last < first ? 4 : quartersBetween(first, last, fiscalStartMonth) + 1
  const quarters = quartersFrom(first, Math.min(mostQuarters, count), fiscalStartMonth)
  return (
    <section className={styles.part}>
      <h3>{say('screen.initiative.effort')}</h3>
      <div className={table.efforts}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('entity.team')}</th>
              {quarters.map(({ start }) => (
                <th key={start} scope="col" className={table.figure}>
                  {briefQuarter(start)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {teams.map((team) => (
              <tr key={team.id}>
                <th scope="row">{team.name}</th>
                {quarters.map(({ start }) => {
                  const effort = own.find(
                    ({ teamId, quarterStart }) =>
                      teamId === team.id && quarterOf(quarterStart, fiscalStartMonth).start === start,
                  )
                  return (
                    <td key={start}>
                      <NumberField
                        label={`${team.name}, ${briefQuarter(start)}`}
                        value={effort?.days ?? null}
                        min={0}
                        max={1e6}
                        optional
                        bare
                        readOnly={!editable}
                        onCommit={(days) =>
                          perform((context) =>
                            setEffort(
                              context,
                              { initiativeId: id, teamId: team.id, quarterStart: effort?.quarterStart ?? start },
                              days ?? 0,
                            ),
                          )
                        }
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
