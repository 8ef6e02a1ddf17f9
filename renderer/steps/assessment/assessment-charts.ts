import type { GapsData, RadarData } from '#shared/charts/chart-data.ts'
import type { Say } from '#shared/messages/translate.ts'
import { assess } from '#shared/methods/readings/assess.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'

const highestLevel = 5

/** Domains with practices in scope: capability now and wanted. METHOD C5. */
export function domainRadar(workbook: Workbook, say: Say): RadarData {
  return {
    kind: 'radar',
    axes: assess(workbook).domains.flatMap(({ domainId, capability, target }) => {
      const domain = findRow(workbook, 'domain', domainId)
      return domain === undefined ? [] : [{ label: domain.code || domain.name, now: capability.value, target }]
    }),
    max: highestLevel,
    labels: { now: say('screen.grid.now'), target: say('screen.grid.target') },
  }
}

/** Practices from now to target, those that need most attention first. METHOD C4. */
export function practiceGaps(workbook: Workbook, say: Say): GapsData {
  const rows = assess(workbook)
    .practices.flatMap(({ practiceId, capability, target, attention, domainId }) => {
      if (capability === null || target === null || attention === null || attention <= 0) return []
      const label = findRow(workbook, 'practice', practiceId)?.name ?? ''
      const hue = findRow(workbook, 'domain', domainId)?.hue ?? 0
      return [{ id: practiceId, label, now: capability, target, attention, hue }]
    })
    .toSorted((a, b) => b.attention - a.attention)
  return {
    kind: 'gaps',
    max: highestLevel,
    rows,
    labels: {
      now: say('screen.grid.now'),
      target: say('screen.grid.target'),
      attention: say('screen.grid.attention'),
    },
  }
}
