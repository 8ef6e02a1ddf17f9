import type { WorkingCriterion, WorkingRanking } from '#shared/report/workings.ts'
import { columnLetters } from './address.ts'

/** The formulas of one initiative's value, effort and priority. Null: the method has no such thing. METHOD C7 and C8. */
export type RankingFormulas = {
  readonly value: string | null
  readonly effort: string | null
  readonly priority: string
}

export type RankingCells = {
  readonly row: number
  readonly firstCriterion: number
  readonly weightRow: number
  readonly scaleMinRow: number
  readonly scaleMaxRow: number
  readonly value: string
  readonly effort: string
  readonly confidence: string
  readonly moscow: string
  readonly moscowLabels: readonly string[]
}

/** A part of the method's formula: the weighted mean of its criteria, and when it can't be had. */
type Part = { readonly missing: string; readonly sum: string; readonly weight: string; readonly mean: string }

export function rankingFormulas(ranking: WorkingRanking, cells: RankingCells): RankingFormulas {
  const { method, criteria } = ranking
  const part = (name: string, turned = false): Part => partOf(method, criteria, cells, name, turned)
  switch (method) {
    case 'valueEffort':
      return {
        value: guarded([part('value')], part('value').mean),
        effort: guarded([part('effort')], part('effort').mean),
        priority: `IF(OR(${cells.value}="",${cells.effort}=""),"",IF(${cells.effort}>0,${cells.value}*${cells.confidence}/${cells.effort},""))`,
      }
    case 'weighted': {
      const both = [part('value'), part('effort', true)].filter(({ weight }) => weight !== '0')
      const sum = both.map((each) => each.sum).join('+')
      const weight = both.map((each) => each.weight).join('+')
      const missing = both.map((each) => each.missing).join('+')
      return {
        value: guarded([part('value')], part('value').mean),
        effort: guarded([part('effort')], part('effort').mean),
        priority: both.length === 0 ? '""' : `IF(OR(${weight}<=0,${missing}>0),"",(${sum})/(${weight}))`,
      }
    }
    case 'rice': {
      const stated = criteria.some((criterion) => criterion.part === 'confidence' && criterion.weight > 0)
      const parts = [part('reach'), part('impact'), ...(stated ? [part('confidence')] : [])]
      const product = [...parts.map(({ mean }) => mean), ...(stated ? [] : [cells.confidence])].join('*')
      return divided(guarded(parts, product), guarded([part('effort')], part('effort').mean), cells)
    }
    case 'ice': {
      const parts = [part('impact'), part('confidence'), part('ease')]
      const impact = guarded([part('impact')], part('impact').mean)
      return { value: impact, effort: null, priority: guarded(parts, parts.map(({ mean }) => mean).join('*')) }
    }
    case 'wsjf': {
      const parts = [part('value'), part('timeCriticality'), part('riskReduction')]
      const sum = parts.map(({ mean }) => mean).join('+')
      return divided(guarded(parts, sum), guarded([part('effort')], part('effort').mean), cells)
    }
    case 'costOfDelay':
      return divided(
        guarded([part('delayCost')], part('delayCost').mean),
        guarded([part('duration')], part('duration').mean),
        cells,
      )
    case 'moscow': {
      const [must = '', should = '', could = ''] = cells.moscowLabels.map((label) => `"${label.replaceAll('"', '""')}"`)
      const of = cells.moscow
      return {
        value: null,
        effort: null,
        priority: `IF(${of}="","",IF(${of}=${must},3,IF(${of}=${should},2,IF(${of}=${could},1,0))))`,
      }
    }
  }
}

function divided(value: string, effort: string, cells: RankingCells): RankingFormulas {
  const [v, e] = [cells.value, cells.effort]
  return { value, effort, priority: `IF(OR(${v}="",${e}=""),"",IF(${e}>0,${v}/${e},""))` }
}

function guarded(parts: readonly Part[], result: string): string {
  if (parts.some(({ weight }) => weight === '0')) return '""'
  const conditions = parts.flatMap(({ weight, missing }) => [`${weight}<=0`, `${missing}>0`])
  return `IF(OR(${conditions.join(',')}),"",${result})`
}

/** @param turned whether less is more, as with effort in weighted scoring */
function partOf(
  method: WorkingRanking['method'],
  criteria: readonly WorkingCriterion[],
  { row, firstCriterion, weightRow, scaleMinRow, scaleMaxRow }: RankingCells,
  name: string,
  turned: boolean,
): Part {
  const places = criteria.flatMap((criterion, at) => (criterion.part === name ? [firstCriterion + at] : []))
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined) return { missing: '0', sum: '0', weight: '0', mean: '0' }
  const fixed = (at: number): string => `${columnLetters(first)}$${at}:${columnLetters(last)}$${at}`
  const scores = `${columnLetters(first)}${row}:${columnLetters(last)}${row}`
  const weights = fixed(weightRow)
  const stretched = `1+4*(${scores}-${fixed(scaleMinRow)})/(${fixed(scaleMaxRow)}-${fixed(scaleMinRow)})`
  const scaled = method === 'valueEffort' || method === 'weighted' ? stretched : scores
  const inPercent =
    method === 'rice' && name === 'confidence' && criteria.some((each) => each.part === name && each.scaleMax > 1)
  const entering = turned ? `6-(${scaled})` : inPercent ? `${scaled}/100` : scaled
  const sum = `SUMPRODUCT(${weights},${entering})`
  const weight = `SUM(${weights})`
  return {
    missing: `SUMPRODUCT((${weights}>0)*(1-ISNUMBER(${scores})))`,
    sum,
    weight,
    mean: `${sum}/${weight}`,
  }
}
