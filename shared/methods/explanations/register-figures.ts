import { diagnosticsOf } from '#shared/methods/readings/diagnostics-of.ts'
import { partnershipOf } from '#shared/methods/readings/partnership-of.ts'
import { risksOf } from '#shared/methods/readings/risks-of.ts'
import { suppliersOf } from '#shared/methods/readings/suppliers-of.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import {
  decimalFormat,
  type Explanation,
  type ExplanationInput,
  integerFormat,
  notesWhere,
  percentFormat,
  phrase,
} from './explanation.ts'

/** `risk/<id>/score`, `risk/<id>/residual`, `supplier/<id>/score`, `diagnostic/<id>/gap` and `partnership`. */
export function registerFigures(workbook: Workbook): readonly string[] {
  return [
    ...rowsOf(workbook, 'risk').flatMap(({ id, residualLikelihood, residualImpact }) =>
      residualLikelihood === null || residualImpact === null
        ? [`risk/${id}/score`]
        : [`risk/${id}/score`, `risk/${id}/residual`],
    ),
    ...rowsOf(workbook, 'supplier').map(({ id }) => `supplier/${id}/score`),
    ...rowsOf(workbook, 'diagnostic').map(({ id }) => `diagnostic/${id}/gap`),
    'partnership',
  ]
}

/** METHOD C11. */
export function explainRisk(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  const row = workbook.tables.risk[id]
  const reading = risksOf(workbook).find(({ riskId }) => riskId === id)
  const residual = kind === 'residual'
  if (row === undefined || reading === undefined || (!residual && kind !== 'score')) return null
  const band = residual ? reading.residualBand : reading.band
  const parts: readonly ExplanationInput[] = [
    {
      label: phrase('methods.label.likelihood'),
      value: residual ? row.residualLikelihood : row.likelihood,
      format: integerFormat,
    },
    { label: phrase('methods.label.impact'), value: residual ? row.residualImpact : row.impact, format: integerFormat },
  ]
  return {
    figure: `risk/${id}/${kind}`,
    label: phrase(residual ? 'methods.label.residualRisk' : 'methods.label.risk', { name: row.title }),
    value: residual ? reading.residualScore : reading.score,
    format: integerFormat,
    rule: phrase('methods.rule.risk'),
    inputs: parts,
    notes: notesWhere([[band !== null, phrase('methods.note.band', { band: band ?? '' })]]),
  }
}

/** METHOD C11. */
export function explainSupplier(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  const row = workbook.tables.supplier[id]
  const reading = suppliersOf(workbook).find(({ supplierId }) => supplierId === id)
  if (row === undefined || reading === undefined || kind !== 'score') return null
  return {
    figure: `supplier/${id}/score`,
    label: phrase('methods.label.supplier', { name: row.name }),
    value: reading.score,
    format: decimalFormat,
    rule: phrase('methods.rule.supplier'),
    inputs: reading.parts.map(({ criterion, value, weight }) => ({
      label: phrase(`choice.${criterion}`),
      value,
      format: integerFormat,
      detail: phrase('methods.detail.weight', { weight }),
    })),
    notes: notesWhere([
      [reading.missing.length > 0, phrase('methods.note.missing', { count: reading.missing.length })],
    ]),
  }
}

/** METHOD C4. */
export function explainDiagnostic(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  const row = workbook.tables.diagnostic[id]
  const reading = diagnosticsOf(workbook).find(({ diagnosticId }) => diagnosticId === id)
  if (row === undefined || reading === undefined || kind !== 'gap') return null
  return {
    figure: `diagnostic/${id}/gap`,
    label: phrase('methods.label.surveyGap', { name: row.service }),
    value: reading.gap,
    format: decimalFormat,
    rule: phrase('methods.rule.surveyGap'),
    inputs: [
      { label: phrase('methods.label.surveyImportance'), value: row.importance, format: decimalFormat },
      { label: phrase('methods.label.surveySatisfaction'), value: row.satisfaction, format: decimalFormat },
    ],
    notes: [],
  }
}

/** METHOD B8. */
export function explainPartnership(workbook: Workbook): Explanation {
  const { answers, share, answered } = partnershipOf(workbook)
  const open = answers.length - answered
  return {
    figure: 'partnership',
    label: phrase('methods.label.partnership'),
    value: share,
    format: percentFormat,
    rule: phrase('methods.rule.partnership'),
    inputs: answers.map(({ question, score }) => ({
      label: phrase(`choice.${question}`),
      value: score,
      format: integerFormat,
    })),
    notes: notesWhere([[open > 0, phrase('methods.note.unanswered', { count: open })]]),
  }
}
