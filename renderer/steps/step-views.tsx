import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { StepId } from '#shared/steps/steps.ts'
import { useApp, useSay } from '../app/app-context.ts'
import { Segmented } from '../components/segmented.tsx'
import type { UiState } from '../state/ui-store.ts'
import { registersOf } from './step-entities.ts'
import styles from './step-views.module.css'

/** Views of a step's screen, the first being where it opens, and the view that shows the rows of each entity. */
export type StepViews<V extends string> = {
  readonly step: StepId
  readonly views: readonly V[]
  readonly shownIn: Readonly<Record<string, V>>
}

/** The view in front: the one that has the row somebody asked to see, else the one last chosen. `lists` is always there. */
export function useStepView<V extends string>({ step, views, shownIn }: StepViews<V>): V | 'lists' {
  const { ui } = useApp()
  return useStore(ui, ({ sought, views: chosen }: UiState): V | 'lists' => {
    if (sought !== null) return shownIn[sought.entity] ?? 'lists'
    const wanted = chosen[step]
    const isRegister = wanted === 'lists' || registersOf(step).some((name) => name === wanted)
    return isRegister ? 'lists' : (views.find((view) => view === wanted) ?? views[0] ?? 'lists')
  })
}

type StepBarProps<V extends string> = {
  readonly step: StepId
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly view: V | 'lists'
  /** At the right end of the bar. */
  readonly children?: ReactNode
}

/** The bar below a step's head: its views, and what belongs to all of them. */
export function StepBar<V extends string>({ step, options, view, children }: StepBarProps<V>) {
  const { ui } = useApp()
  const say = useSay()
  return (
    <div className={styles.bar} data-screen-part>
      <Segmented<V | 'lists'>
        label={say('screen.views')}
        oneRow
        options={[...options, { value: 'lists', label: say('screen.registers') }]}
        value={view}
        onChange={(value) => ui.setState((state) => ({ sought: null, views: { ...state.views, [step]: value } }))}
      />
      <span className={styles.gap} />
      {children}
    </div>
  )
}
