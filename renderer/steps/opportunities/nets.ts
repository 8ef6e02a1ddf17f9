import type { NetLink } from '#shared/methods/dependency-net.ts'
import { memoByTables } from '#shared/methods/readings/memo.ts'
import type { TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { loopsAmong } from '#shared/steps/findings/name-loops.ts'

/** What can need each other, and in which table that stands. */
export const nets = {
  initiatives: { node: 'initiative', link: 'initiativeDependency', from: 'initiativeId', to: 'dependsOnId' },
  opportunities: { node: 'opportunity', link: 'opportunityDependency', from: 'opportunityId', to: 'dependsOnId' },
  practices: { node: 'practice', link: 'practiceDependency', from: 'practiceId', to: 'feedsFromId' },
} as const satisfies Record<string, NetTables>

type NetTables = {
  readonly node: TableName
  readonly link: TableName
  readonly from: string
  readonly to: string
}

export type NetName = keyof typeof nets

export type Net = {
  readonly links: readonly NetLink[]
  /** Ids that need each other in turn. Between practices a loop is an insight, between the others a fault. */
  readonly loops: readonly (readonly string[])[]
}

/** The links of a net, and its loops. */
export const netOf: Readonly<Record<NetName, (workbook: Workbook) => Net>> = {
  initiatives: memoByTables(['initiativeDependency'], (workbook) => readNet(workbook, 'initiatives')),
  opportunities: memoByTables(['opportunityDependency'], (workbook) => readNet(workbook, 'opportunities')),
  practices: memoByTables(['practiceDependency'], (workbook) => readNet(workbook, 'practices')),
}

function readNet(workbook: Workbook, name: NetName): Net {
  const { link, from, to } = nets[name]
  const rows = rowsOf(workbook, link) as unknown as readonly Row[]
  const links = rows.map((row) => ({ id: String(row[from]), dependsOnId: String(row[to]) }))
  return { links, loops: loopsAmong(links) }
}

/** What a node of a net is called. */
export function nodeTitle(workbook: Workbook, name: NetName, id: string): string {
  const row = workbook.tables[nets[name].node][id] as unknown as Row | undefined
  return String(row?.title ?? row?.name ?? '')
}
