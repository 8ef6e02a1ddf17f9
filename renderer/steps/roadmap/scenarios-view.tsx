import { useState } from 'react'
import { chooseScenario } from '#shared/edits/intents/choose-scenario.ts'
import { ownPlan, scenarioKinds } from '#shared/methods/explanations/scenario-figures.ts'
import { compareScenarios, type PlanFigures } from '#shared/methods/readings/scenario-comparison.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useMoney } from '../../app/use-money.ts'
import { useEditable, useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { Tag } from '../../components/tag.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './roadmap-step.module.css'
import own from './scenarios.module.css'

type Kind = (typeof scenarioKinds)[number]

type Figures = Readonly<Record<Kind, number | string | null>> & { readonly overCap: boolean }

/** The figures of a plan, ranges by their likely value. */
function figuresOf(line: PlanFigures): Figures {
  return {
    ...line,
    oneOff: line.oneOff.likely,
    netPerYear: line.netPerYear.likely,
    overCap: (line.overCap ?? 0) > 0,
  }
}

/** The plan and its scenarios side by side in figures, and the choice of one with its reason. */
export function ScenariosView() {
  const { ui } = useApp()
  const say = useSay()
  const { add } = useEdit()
  const workbook = useWorkbook((all) => all)
  const scenarios = useRows('scenario')
  const { lines, more } = compareScenarios(workbook)
  const plans = lines.map((line) => {
    const row = scenarios.find(({ id }) => id === line.scenarioId) ?? null
    return {
      id: row?.id ?? null,
      title: row?.title ?? say('scenarios.plan'),
      row,
      figures: figuresOf(line),
    }
  })
  return (
    <section className={styles.panel} aria-label={say('screen.roadmap.view.scenarios')}>
      <div className={styles.tableScroll}>
        <table className={own.compare}>
          <thead>
            <tr>
              <th scope="col">{say('screen.scenario.figure')}</th>
              {plans.map(({ id, title, row }) => (
                <th key={id ?? ''} scope="col">
                  <span className={own.planHead}>
                    <b>{title}</b>
                    {row?.chosen && (
                      <span className={own.chosen}>
                        <Tag tone="good" icon="check">
                          {say('screen.scenario.chosen')}
                        </Tag>
                      </span>
                    )}
                    {row && <RowMenu entity="scenario" id={row.id} />}
                  </span>
                  {row?.description && <span className={styles.small}>{row.description}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenarioKinds.map((figure) => (
              <tr key={figure}>
                <th scope="row">{say(`screen.scenario.${figure}`)}</th>
                {plans.map((plan) => (
                  <td key={plan.id ?? ''}>
                    <Figure
                      figure={figure}
                      id={`scenario/${plan.id ?? ownPlan}/${figure}`}
                      label={say('decisions.label.scenario', {
                        label: say(`screen.scenario.${figure}`),
                        name: plan.title,
                      })}
                      figures={plan.figures}
                      base={plans[0]?.figures ?? plan.figures}
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{say('screen.scenario.reason')}</th>
              <td />
              {plans.slice(1).map(({ id }) => (
                <td key={id}>{id !== null && <Choice id={id} />}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{say('screen.scenario.look')}</th>
              {plans.map(({ id, title }) => (
                <td key={id ?? ''}>
                  <Button
                    aria-label={say('screen.scenario.showNamed', { name: title })}
                    onClick={() =>
                      ui.setState((state) => ({ scenario: id, views: { ...state.views, roadmap: 'gantt' } }))
                    }
                  >
                    {say('screen.scenario.show')}
                  </Button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
        {more > 0 && <p className={styles.empty}>{say('screen.scenario.more', { count: more })}</p>}
        {scenarios.length === 0 && <p className={styles.empty}>{say('screen.scenario.empty')}</p>}
      </div>
      <QuickAdd label={say('screen.scenario.add')} onAdd={(title) => add('scenario', { title }) !== null} />
    </section>
  )
}

type FigureProps = {
  readonly figure: Kind
  /** The id it is explained by, and what it is called in full. */
  readonly id: string
  readonly label: string
  readonly figures: Figures
  readonly base: Figures
}

const money: readonly string[] = ['oneOff', 'cap', 'netPerYear', 'netPresentValue']

/** One figure of a plan; a tag where it is out of bounds. What differs from the plan is strong. */
function Figure({ figure, id, label, figures: values, base }: FigureProps) {
  const say = useSay()
  const { writeNumber, writePercent, writeDate } = useFormat()
  const writeMoney = useMoney()
  const value = values[figure]
  function text(): string {
    if (value === null) return '–'
    if (typeof value === 'string') return writeDate(value)
    if (money.includes(figure)) return writeMoney(value)
    return figure === 'peakLoad' ? writePercent(value) : writeNumber(value, figure === 'value' ? 1 : 0)
  }
  const bad = (figure === 'conflicts' && value !== 0) || (figure === 'oneOff' && values.overCap)
  return (
    <span className={own.planFigure}>
      <FigureButton figure={id} label={label} value={text()} strong={value !== base[figure]} />
      {bad && (
        <Tag tone="danger" icon="alert">
          {say(figure === 'oneOff' ? 'screen.scenario.overCap' : 'screen.scenario.toSettle')}
        </Tag>
      )}
    </span>
  )
}

/** Why a scenario is chosen. Choosing asks for the reason first; it can be changed afterwards. */
function Choice({ id }: { readonly id: string }) {
  const say = useSay()
  const { perform, change } = useEdit()
  const editable = useEditable()
  const row = useWorkbook((workbook) => workbook.tables.scenario[id])
  const [reason, setReason] = useState(row?.chosenReason ?? '')
  if (row === undefined) return null
  const label = say('screen.scenario.reasonOf', { name: row.title })
  if (row.chosen) {
    return (
      <TextField
        label={label}
        lines="many"
        bare
        maxLength={20_000}
        readOnly={!editable}
        value={row.chosenReason}
        onCommit={(text) => change('scenario', id, 'chosenReason', text)}
      />
    )
  }
  return (
    <form
      className={own.choice}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') perform((context) => chooseScenario(context, id, reason.trim()))
      }}
    >
      <input
        className={own.reason}
        aria-label={label}
        placeholder={say('screen.scenario.reasonWanted')}
        value={reason}
        disabled={!editable}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        disabled={!editable || reason.trim() === ''}
        onClick={(event) => event.currentTarget.form?.requestSubmit()}
      >
        {say('screen.scenario.choose')}
      </Button>
    </form>
  )
}
