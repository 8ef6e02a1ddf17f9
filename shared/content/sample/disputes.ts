import type { RowOf } from '#shared/model/entities.ts'
import { lenses } from '#shared/model/lens.ts'
import { newLink } from '../new-row.ts'

/**
 * Where people really disagree: what some of them rate instead of the common level, and what the room settled on and
 * why. Three are left open, since the people concerned were not in the room.
 */
type Dispute = {
  readonly cell: string
  readonly views: Readonly<Record<string, number>>
  readonly settled: number | null
  readonly reason: string
}

const all: readonly Dispute[] = [
  {
    cell: 'SUP-01~accountability',
    views: { field: 2 },
    settled: 4,
    reason: 'Mandate and reviews were shown; what the crews miss is a way to reach the desk, rated under technology.',
  },
  {
    cell: 'SUP-02~accountability',
    views: { field: 1, desk: 4 },
    settled: 3,
    reason: 'A RACI exists for the desk and both second-line teams; the field teams were never named in it.',
  },
  {
    cell: 'SUP-02~technology',
    views: { field: 2 },
    settled: 3,
    reason: 'One tool, but crews in the van cannot use it: no 4.',
  },
  {
    cell: 'SUP-03~documentation',
    views: { field: 1, ops: 4 },
    settled: 3,
    reason: 'The procedure is current; the crews had not been given it.',
  },
  {
    cell: 'SUP-05~accountability',
    views: { ops: 3, smo: 1 },
    settled: 2,
    reason: 'One lead in operations; applications have none.',
  },
  {
    cell: 'SUP-05~data',
    views: { ops: 3 },
    settled: 1,
    reason: 'Of 30 sampled records 19 name no cause; the lower view stands.',
  },
  {
    cell: 'INF-02~technology',
    views: { ops: 3, apps: 1 },
    settled: 2,
    reason: 'The tool is bought and filled for servers only.',
  },
  {
    cell: 'INF-01~data',
    views: { fin: 0, ops: 2 },
    settled: 1,
    reason: 'Purchase list and asset list differ by 31% in the sample of October.',
  },
  {
    cell: 'OPS-02~accountability',
    views: { ops: 3, apps: 1 },
    settled: 2,
    reason: 'Owned for the platform, by nobody for applications.',
  },
  {
    cell: 'RES-01~documentation',
    views: { sec: 1, ops: 3 },
    settled: 2,
    reason: 'Plans for 9 of 25 services, two older than three years.',
  },
  {
    cell: 'RES-02~technology',
    views: { sec: 2, ops: 4 },
    settled: 3,
    reason: 'Modern for the data centre; depots still copy to disks.',
  },
  {
    cell: 'RES-05~policy',
    views: { sec: 4, smo: 2 },
    settled: 3,
    reason: 'Approved and known; exceptions for applications have no end date.',
  },
  {
    cell: 'CHG-01~accountability',
    views: { apps: 4, sec: 2 },
    settled: 3,
    reason: 'Owner and deputy are named; security is asked late.',
  },
  { cell: 'PAR-04~documentation', views: { fin: 1 }, settled: null, reason: '' },
  { cell: 'OPS-07~policy', views: { sec: 1, cio: 1, apps: 3, ops: 3, smo: 2 }, settled: null, reason: '' },
  {
    cell: 'PPL-01~accountability',
    views: { cio: 3, desk: 3, fin: 3, apps: 1, sec: 1 },
    settled: null,
    reason: '',
  },
]

/** What each person rates in a disputed cell, by `practice~lens`. */
export const disputes: Readonly<Record<string, Readonly<Record<string, number>>>> = Object.fromEntries(
  all.map(({ cell, views }) => [cell, views]),
)

const settled = all.flatMap(({ cell, settled: level, reason }) => {
  const lens = lenses.find((each) => cell.endsWith(`~${each}`))
  if (level === null || lens === undefined) return []
  const practiceId = cell.slice(0, -lens.length - 1)
  return [
    newLink('agreedLevel', {
      practiceId,
      lens,
      level,
      confidence: 'medium',
      reason,
      settledBy: 'Workshop of 14 October 2026',
    }),
  ]
})

/** Testing is paid for by the projects, so money of its own is no question of this practice. */
const notApplicable = newLink('agreedLevel', {
  practiceId: 'CHG-03',
  lens: 'funding',
  level: null,
  notApplicable: true,
  reason: 'Projects pay for testing; it needs no budget of its own.',
  settledBy: 'Workshop of 14 October 2026',
})

export const agreedLevel: readonly RowOf<'agreedLevel'>[] = [...settled, notApplicable]
