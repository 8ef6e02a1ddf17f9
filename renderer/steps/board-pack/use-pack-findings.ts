import { useMemo } from 'react'
import { sectionsFor } from '#shared/report/audience.ts'
import { pageOfFinding } from '#shared/report/page-of-finding.ts'
import type { SectionId } from '#shared/report/report.ts'
import type { Finding } from '#shared/steps/findings/finding.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { useAllFindings } from '../use-progress.ts'

/** A finding and the section on whose page it would show. */
export type PackFinding = { readonly finding: Finding; readonly page: SectionId }

export type PackFindings = {
  /** Errors and warnings that nobody has accepted, in the order of the pages. */
  readonly open: readonly PackFinding[]
  /** Worth a look, no more. */
  readonly notes: readonly PackFinding[]
  readonly accepted: readonly PackFinding[]
}

/** What the whole workbook lacks that the pages for this audience rest on. */
export function usePackFindings(): PackFindings {
  const all = useAllFindings('open')
  const taken = useAllFindings('accepted')
  const { audience } = useSingleton('boardPack')
  const order = useWorkbook((workbook) => sectionsFor(workbook, audience).join(' '))
  return useMemo(() => {
    const places = new Map(order.split(' ').map((id, at) => [id, at]))
    const place = ({ page }: PackFinding): number => places.get(page) ?? 0
    const onPages = (findings: readonly Finding[]): readonly PackFinding[] =>
      findings
        .map((finding) => ({ finding, page: pageOfFinding(finding) }))
        .filter(({ page }) => places.has(page))
        .toSorted((a, b) => place(a) - place(b))
    const mine = onPages(all)
    return {
      open: mine.filter(({ finding }) => finding.severity !== 'note'),
      notes: mine.filter(({ finding }) => finding.severity === 'note'),
      accepted: onPages(taken),
    }
  }, [all, taken, order])
}
