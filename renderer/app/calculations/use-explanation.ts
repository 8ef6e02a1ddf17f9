import { useMemo } from 'react'
import { explain } from '#shared/methods/explain.ts'
import type { Explanation } from '#shared/methods/explanations/explanation.ts'
import { useWorkbook } from '../use-workbook.ts'
import { useCalculation } from './use-calculation.ts'

/** Figures that rest on thousands of draws or on a search. */
const heavy = /^(in\/[^/]+\/)?(order|portfolio)\/|\/topShare$/

/** How a figure came about: undefined while it is calculated, null where there is no such figure (any more). */
export function useExplanation(figure: string): Explanation | null | undefined {
  const workbook = useWorkbook((all) => all)
  const asked = useMemo(() => ({ workbook, figure }), [workbook, figure])
  const isHeavy = heavy.test(figure)
  const calculated = useCalculation('explanation', isHeavy ? asked : null, () => asked)
  const known = useMemo(() => (isHeavy ? undefined : explain(workbook, figure)), [isHeavy, workbook, figure])
  return isHeavy ? calculated : known
}
