import { useMemo } from 'react'
import type { RowOf } from '#shared/model/entities.ts'
import { useRows } from '../../app/use-workbook.ts'

/** A practice in the grid, and where it stands in its domain. */
export type GridRow = {
  readonly practiceId: string
  readonly domain: RowOf<'domain'> | null
  readonly first: boolean
  readonly last: boolean
  /** On this row the code of the domain is written: the middle one. */
  readonly label: 'none' | 'centre' | 'above'
}

/** The practices in scope, domain by domain. */
export function useGridRows(): readonly GridRow[] {
  const practices = useRows('practice')
  const domains = useRows('domain')
  return useMemo(() => gridRows(practices, domains), [practices, domains])
}

function gridRows(practices: readonly RowOf<'practice'>[], domains: readonly RowOf<'domain'>[]): readonly GridRow[] {
  const inScope = practices.filter((practice) => practice.inScope)
  return [...domains, null].flatMap((domain) => {
    const own = inScope.filter(({ domainId }) => domainId === (domain?.id ?? null))
    const middle = Math.floor(own.length / 2)
    return own.map(({ id }, at): GridRow => {
      const label = at !== middle ? 'none' : own.length % 2 === 0 ? 'above' : 'centre'
      return { practiceId: id, domain, first: at === 0, last: at === own.length - 1, label }
    })
  })
}
