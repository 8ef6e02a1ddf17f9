import { riskBand, riskScore } from '#shared/methods/risk-score.ts'
import { supplierCriteria } from '#shared/model/entities/supplier-score.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { rowName } from './row-name.ts'

/** Step 6, registers beside the roadmap: risks and suppliers. METHOD B8 and C11. */
export function registerFindings(workbook: Workbook): readonly Finding[] {
  return [...riskFindings(workbook), ...supplierFindings(workbook)]
}

function riskFindings(workbook: Workbook): readonly Finding[] {
  const { riskRedFrom: red, riskAmberFrom: amber } = singleton(workbook, 'settings')
  return rowsOf(workbook, 'risk').flatMap(({ id, likelihood, impact, mitigation, owner, status, response }) => {
    const score = riskScore(likelihood, impact)
    const band = riskBand(score, { red, amber })
    if (status === 'closed' || band === 'green') return []
    const params = { name: rowName(workbook, 'risk', id), score }
    const severity = band === 'red' ? 'warning' : 'note'
    return [
      ...(mitigation === '' && response !== 'accept'
        ? [finding('roadmap', severity, 'risk.unanswered', { id, field: 'mitigation', params })]
        : []),
      ...(owner === '' ? [finding('roadmap', severity, 'risk.noOwner', { id, field: 'owner', params })] : []),
    ]
  })
}

function supplierFindings(workbook: Workbook): readonly Finding[] {
  const marks = Map.groupBy(
    rowsOf(workbook, 'supplierScore').filter(({ value }) => value !== null),
    ({ supplierId }) => supplierId,
  )
  const of = supplierCriteria.length
  return rowsOf(workbook, 'supplier').flatMap(({ id, renewalDate }) => {
    const name = rowName(workbook, 'supplier', id)
    const count = marks.get(id)?.length ?? 0
    return [
      ...(renewalDate === null
        ? [finding('roadmap', 'note', 'supplier.noRenewal', { id, field: 'renewalDate', params: { name } })]
        : []),
      ...(count > 0 && count < of
        ? [finding('roadmap', 'note', 'supplier.partlyScored', { id, params: { name, count, of } })]
        : []),
    ]
  })
}
