import { useStore } from 'zustand'
import { snapshotOfFigure } from '#shared/methods/explanations/shift-figures.ts'
import { readPractice } from '#shared/methods/readings/practice-readings.ts'
import { lenses } from '#shared/model/lens.ts'
import type { StepId } from '#shared/steps/steps.ts'
import { useApp, useSay } from '../app-context.ts'
import { useFormat } from '../use-format.ts'
import { useRow, useSingleton, useWorkbook } from '../use-workbook.ts'
import styles from './drawer.module.css'
import { WhyFigure } from './why-figure.tsx'
import { WhyShift } from './why-shift.tsx'

/** How the figure that was asked about came about; at the assessment, those of the chosen practice. METHOD C1 to C4. */
export function WhyDrawer({ step }: { readonly step: StepId }) {
  const { ui } = useApp()
  const say = useSay()
  const practiceId = useStore(ui, (state) => (step === 'currentState' ? (state.gridCell?.practiceId ?? null) : null))
  const figure = useStore(ui, (state) => state.figure)
  if (figure !== null && snapshotOfFigure(figure) !== null) return <WhyShift figure={figure} />
  if (figure !== null) return <WhyFigure figure={figure} />
  if (practiceId === null)
    return (
      <p className={styles.section}>{say(step === 'currentState' ? 'screen.why.choose' : 'screen.why.chooseFigure')}</p>
    )
  return <WhyPractice practiceId={practiceId} />
}

function WhyPractice({ practiceId }: { readonly practiceId: string }) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const { capabilityRule, capAllowance, cascadeShare } = useSingleton('settings')
  const row = useRow('practice', practiceId)
  const reading = useWorkbook((workbook) => readPractice(workbook, practiceId))
  if (reading === undefined || row === undefined) return null
  const figure = (value: number | null): string => (value === null ? '–' : writeNumber(value, 1))
  const levels = lenses.map((lens, at) => {
    const cell = reading.cells[at]
    const level = cell?.notApplicable ? say('screen.grid.notApplicable') : (cell?.level ?? '–')
    return `${say(`screen.lens.${lens}`)} ${level}`
  })
  return (
    <>
      <section className={styles.section}>
        <h3>{row.name}</h3>
        <p className={styles.muted}>{levels.join(' · ')}</p>
      </section>
      <section className={styles.section}>
        <h3>{say('screen.why.now', { value: figure(reading.capability) })}</h3>
        <p>
          {say('screen.why.mean', {
            mean: figure(reading.mean),
            weakest: reading.weakest ?? '–',
            allowance: writeNumber(capAllowance),
          })}
        </p>
        <p>
          {capabilityRule === 'capped' && reading.cappedBy !== null
            ? say('screen.why.capped', { lens: say(`content.lens.${reading.cappedBy}.name`) })
            : say('screen.why.notCapped')}
        </p>
      </section>
      <section className={styles.section}>
        <h3>{say('screen.why.importance', { value: figure(reading.importance.value) })}</h3>
        <p>
          {say('screen.why.blend', {
            cascade: figure(reading.importance.cascade),
            stakeholder: figure(reading.importance.stakeholder),
            share: writeNumber(cascadeShare),
          })}
        </p>
      </section>
      <section className={styles.section}>
        <h3>{say('screen.why.target', { value: reading.target ?? '–' })}</h3>
        <p>
          {reading.targetIsOverride
            ? say('screen.why.override', { suggested: reading.suggestedTarget ?? '–', reason: row.targetReason || '–' })
            : say('screen.why.suggested', { rescaled: figure(reading.importance.rescaled) })}
        </p>
      </section>
      <section className={styles.section}>
        <h3>{say('screen.why.gap', { value: figure(reading.gap) })}</h3>
        <p>{say('screen.why.attention', { value: figure(reading.attention) })}</p>
      </section>
    </>
  )
}
