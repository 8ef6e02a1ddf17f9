import type { Quarter } from '#shared/methods/calendar.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { quarterBudgets } from '#shared/methods/readings/quarter-budgets.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useMoney } from '../../app/use-money.ts'
import { Icon } from '../../components/icon.tsx'
import { PlanFigure } from '../../components/plan-figure.tsx'
import styles from './capacity-card.module.css'

type MoneyRowsProps = {
  readonly workbook: Workbook
  readonly scenarioId: string | null
  readonly quarters: readonly Quarter[]
  /** Of each quarter's column, in pixels. */
  readonly widths: readonly number[]
  readonly nameOf: (quarter: Quarter) => string
}

/** Narrower columns have no room for an amount; the view of money has it. */
const narrowPx = 56
/** Narrower ones have none for the budget beside it. */
const budgetPx = 112

/** Money of each quarter below the days of the teams: what is spent, against its budget where it has one, and what is gained. */
export function MoneyRows({ workbook, scenarioId, quarters, widths, nameOf }: MoneyRowsProps) {
  const say = useSay()
  const writeMoney = useMoney()
  const money = moneyOf(workbook)
  const { moneyCap } = singleton(workbook, 'prioritisation')
  const byQuarter = new Map(money.quarters.map((each) => [each.start, each]))
  const budgets = new Map(quarterBudgets(workbook).map((each) => [each.start, each]))
  const flows = [
    ['oneOff', 'money/total', money.oneOff.likely],
    ['net', 'money/net', money.netPerYear.likely],
  ] as const
  return flows.map(([flow, totalFigure, total]) => {
    const label = say(`screen.capacity.${flow}`)
    return (
      <tr key={flow} className={styles.money}>
        <th scope="row">
          <span>{label}</span>
          <em>
            <PlanFigure
              figure={totalFigure}
              label={label}
              value={
                flow === 'oneOff' && moneyCap !== null
                  ? say('screen.capacity.ofCap', { total: writeMoney(total), cap: writeMoney(moneyCap) })
                  : writeMoney(total)
              }
              scenarioId={scenarioId}
            />
          </em>
        </th>
        {quarters.map((quarter, index) => {
          const value = byQuarter.get(quarter.start)?.[flow].likely ?? 0
          const budget = flow === 'oneOff' ? budgets.get(quarter.start) : undefined
          const width = widths[index] ?? 0
          const narrow = width < narrowPx
          const text =
            budget === undefined
              ? writeMoney(value)
              : say('screen.capacity.ofCap', { total: writeMoney(value), cap: writeMoney(budget.budget) })
          return (
            <td
              key={quarter.start}
              title={narrow || budget !== undefined ? text : undefined}
              data-over={budget?.over === true ? true : undefined}
            >
              {narrow ? (
                ''
              ) : value === 0 && budget === undefined ? (
                '–'
              ) : (
                <>
                  {budget?.over === true && (
                    <>
                      <Icon name="alert" small />
                      <span className="visuallyHidden">{say('screen.capacity.overBudget')} </span>
                    </>
                  )}
                  <PlanFigure
                    figure={`money/${quarter.start}/${flow}`}
                    label={`${label}, ${nameOf(quarter)}`}
                    value={width < budgetPx ? writeMoney(value) : text}
                    scenarioId={scenarioId}
                  />
                </>
              )}
            </td>
          )
        })}
      </tr>
    )
  })
}
