import { useMemo } from 'react'
import type { RowOf } from '#shared/model/entities.ts'
import { noLetters, raciByParticipant } from '#shared/steps/raci.ts'
import { useSay } from '../../app/app-context.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import styles from './tactical-plan.module.css'

type RaciFootProps = { readonly participants: readonly RowOf<'participant'>[]; readonly rowIndex: number }

/** How many A and R each participant holds on open tasks, marked where it is many. METHOD B8. */
export function RaciFoot({ participants, rowIndex }: RaciFootProps) {
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const { raciManyAccountable, raciManyResponsible } = useSingleton('settings')
  const counts = useMemo(() => raciByParticipant(workbook), [workbook])
  return (
    <tfoot className={styles.raciFoot}>
      <tr aria-rowindex={rowIndex}>
        <th scope="row">{say('screen.raci.held')}</th>
        {participants.map(({ id }) => {
          const { accountable, responsible } = counts.get(id) ?? noLetters
          const many = accountable >= raciManyAccountable || responsible >= raciManyResponsible
          return (
            <td key={id} data-many={many} title={many ? say('screen.raci.overloaded') : undefined}>
              {say('screen.raci.load', { accountable, responsible })}
              {many && <span className="visuallyHidden">, {say('screen.raci.overloaded')}</span>}
            </td>
          )
        })}
        <td />
        <td />
      </tr>
    </tfoot>
  )
}
