import { agreement } from '#shared/methods/readings/agreement.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { agreementPhrases } from './agreement-sentences.ts'
import { decimalFormat, type Explanation, integerFormat, percentFormat, phrase } from './explanation.ts'

/** `agreement/alpha`, and `practice/<id>/agreement` of each practice that two or more rated. METHOD C1. */
export function agreementFigures(workbook: Workbook): readonly string[] {
  const { panel, byPractice } = agreement(workbook)
  return [
    ...(panel === null ? [] : ['agreement/alpha']),
    ...[...byPractice.values()].flatMap(({ practiceId, rated }) =>
      rated > 0 ? [`practice/${practiceId}/agreement`] : [],
    ),
  ]
}

export function explainAgreement(workbook: Workbook, [kind = '']: readonly string[]): Explanation | null {
  const reading = agreement(workbook)
  const { panel } = reading
  if (kind !== 'alpha' || panel === null) return null
  const { alphaReliableFrom, alphaTentativeFrom } = singleton(workbook, 'settings')
  return {
    figure: 'agreement/alpha',
    label: phrase('agreement.label.alpha'),
    value: panel.alpha,
    format: decimalFormat,
    rule: phrase('agreement.rule.alpha'),
    inputs: [
      { label: phrase('agreement.label.units'), value: panel.units, format: integerFormat },
      { label: phrase('agreement.label.values'), value: panel.values, format: integerFormat },
    ],
    notes: [
      ...agreementPhrases(reading),
      phrase('agreement.note.thresholds', { reliable: alphaReliableFrom, tentative: alphaTentativeFrom }),
    ],
  }
}

/** `practice/<id>/agreement` */
export function explainPracticeAgreement(
  workbook: Workbook,
  [id = '', kind = '']: readonly string[],
): Explanation | null {
  const { byPractice, cells } = agreement(workbook)
  const found = byPractice.get(id)
  if (kind !== 'agreement' || found === undefined || found.rated === 0) return null
  const settings = singleton(workbook, 'settings')
  return {
    figure: `practice/${id}/agreement`,
    label: phrase('agreement.label.practice', { name: workbook.tables.practice[id]?.name ?? '' }),
    value: found.agreed / found.rated,
    format: percentFormat,
    rule: phrase('agreement.rule.practice'),
    inputs: cells
      .filter(({ practiceId, consensus }) => practiceId === id && consensus !== 'single')
      .map(({ lens, median, consensus, dissent }) => ({
        label: phrase(`content.lens.${lens}.name`),
        value: median,
        format: decimalFormat,
        detail: dissent ? phrase('agreement.note.dissent') : phrase('agreement.consensus', { consensus }),
        figure: `cell/${id}/${lens}`,
      })),
    notes: [
      phrase('agreement.rule.cell', {
        range: settings.agreeRange,
        share: settings.agreeShare,
        within: settings.agreeWithin,
        distance: settings.splitDistance,
        camp: settings.splitShare,
        most: settings.outlierMost,
        apart: settings.outlierDistance,
      }),
    ],
  }
}
