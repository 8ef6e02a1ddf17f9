import { Popover } from '@mantine/core'
import { acceptOverload } from '#shared/edits/intents/accept-overload.ts'
import type { TeamLoad } from '#shared/methods/readings/roadmap-reading.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { Icon } from '../../components/icon.tsx'
import { PlanFigure } from '../../components/plan-figure.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './capacity-card.module.css'

type LoadCellProps = {
  readonly load: TeamLoad | undefined
  readonly team: string
  readonly quarter: string
  readonly widthPx: number
  /** Whose load it is; null: the plan's own. */
  readonly scenarioId: string | null
  readonly nameOf: (initiativeId: string) => string
}

/** What a quarter asks of a team, in percent. An overload says what causes it and can be accepted with a reason. */
export function LoadCell({ load, team, quarter, widthPx, scenarioId, nameOf }: LoadCellProps) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const { perform } = useEdit()
  const editable = useEditable()
  if (load === undefined || (load.load === null && load.demandDays === 0)) return <td data-state="none">–</td>
  const { demandDays, availableDays, state, accepted, acceptance, parts } = load
  const figure = load.load === null ? say('screen.capacity.noDays') : writeNumber(load.load * 100, 0)
  const fill = { '--v': `${Math.min(100, (load.load ?? 1) * 100)}%` } as object
  if (state !== 'red') {
    return (
      <td data-state={state} style={fill}>
        {load.load === null ? (
          figure
        ) : (
          <PlanFigure
            figure={`team/${load.teamId}/${load.quarterStart}/load`}
            label={`${team}, ${quarter}`}
            value={figure}
            scenarioId={scenarioId}
          />
        )}
        {state === 'amber' && <span className="visuallyHidden"> {say('screen.capacity.tight')}</span>}
      </td>
    )
  }
  return (
    <td data-state="red" data-accepted={accepted} data-row={`${load.teamId}~${load.quarterStart}`}>
      <Popover position="top" width={320} trapFocus returnFocus withinPortal>
        <Popover.Target>
          <button type="button" className={styles.over}>
            <span className="visuallyHidden">
              {team}, {quarter}:{' '}
            </span>
            {accepted && <Icon name="check" small />}
            <b>{figure}</b>{' '}
            <span className={widthPx >= (accepted ? 106 : 62) ? undefined : 'visuallyHidden'}>
              {say(accepted ? 'screen.capacity.accepted' : 'screen.capacity.overWord')}
            </span>
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <div className={styles.parts}>
            <h3>
              {team}, {quarter}
            </h3>
            <p>
              {say('screen.capacity.days', {
                demand: writeNumber(demandDays, 0),
                available: writeNumber(availableDays, 0),
              })}
            </p>
            <ul>
              {parts
                .toSorted((a, b) => b.days - a.days)
                .map(({ initiativeId, days }) => (
                  <li key={initiativeId}>
                    <span>{nameOf(initiativeId)}</span> <b>{writeNumber(days, 0)}</b>
                  </li>
                ))}
            </ul>
            <TextField
              label={say('screen.capacity.acceptance')}
              placeholder={say('screen.capacity.acceptance')}
              lines="many"
              maxLength={2000}
              value={acceptance}
              readOnly={!editable}
              onCommit={(reason) =>
                perform((context) =>
                  acceptOverload(context, { teamId: load.teamId, quarterStart: load.quarterStart }, reason),
                )
              }
            />
          </div>
        </Popover.Dropdown>
      </Popover>
    </td>
  )
}
