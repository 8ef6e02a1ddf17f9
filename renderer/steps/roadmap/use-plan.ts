import { useMemo } from 'react'
import { useStore } from 'zustand'
import { inScenario } from '#shared/methods/readings/in-scenario.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { useApp } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'

/** The plan that the roadmap shows: the workbook's own, or a scenario seen as a plan. */
export type ShownPlan = { readonly workbook: Workbook; readonly scenarioId: string | null }

/** A scenario that is gone is forgotten: the plan itself is shown. */
export function usePlan(): ShownPlan {
  const chosen = useStore(useApp().ui, (state) => state.scenario)
  const workbook = useWorkbook((all) => all)
  return useMemo(() => {
    const scenario = chosen === null ? null : inScenario(workbook, chosen)
    return scenario === null ? { workbook, scenarioId: null } : { workbook: scenario, scenarioId: chosen }
  }, [workbook, chosen])
}
