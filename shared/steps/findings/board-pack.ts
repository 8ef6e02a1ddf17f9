import { isInPlan } from '#shared/methods/readings/in-plan.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { jargonFindings } from './jargon.ts'

/** The board is offered two or three ways to decide (METHOD E1). */
const optionCount = { least: 2, most: 3 }

/** Step 10: the quality check of the pack. METHOD E and F. */
export function boardPackFindings(workbook: Workbook): readonly Finding[] {
  return [
    ...packFindings(workbook),
    ...optionFindings(workbook),
    ...resolutionFindings(workbook),
    ...headlineFindings(workbook),
    ...jargonFindings(workbook),
  ]
}

function packFindings(workbook: Workbook): readonly Finding[] {
  const { ask, costOfDoingNothing, version, nextReview } = singleton(workbook, 'boardPack')
  const id = 'boardPack'
  const plan = rowsOf(workbook, 'initiative').filter(isInPlan)
  return [
    ...(ask === '' ? [finding('boardPack', 'error', 'boardPack.noAsk', { id, field: 'ask' })] : []),
    ...(costOfDoingNothing === ''
      ? [finding('boardPack', 'warning', 'boardPack.noCostOfDoingNothing', { id, field: 'costOfDoingNothing' })]
      : []),
    ...(version === '' ? [finding('boardPack', 'note', 'boardPack.noVersion', { id, field: 'version' })] : []),
    ...(nextReview === null
      ? [finding('boardPack', 'note', 'boardPack.noNextReview', { id, field: 'nextReview' })]
      : []),
    ...(plan.every(({ oneOffLikely }) => oneOffLikely === null)
      ? [finding('boardPack', 'warning', 'boardPack.noMoney', { id })]
      : []),
  ]
}

function optionFindings(workbook: Workbook): readonly Finding[] {
  const options = rowsOf(workbook, 'option')
  const recommended = options.filter((row) => row.recommended).length
  const { length: count } = options
  return [
    ...(count < optionCount.least ? [finding('boardPack', 'warning', 'option.tooFew')] : []),
    ...(count > optionCount.most ? [finding('boardPack', 'note', 'option.tooMany', { params: { count } })] : []),
    ...(count > 0 && recommended === 0
      ? [finding('boardPack', 'warning', 'option.noneRecommended', { field: 'recommended' })]
      : []),
    ...(recommended > 1
      ? [
          finding('boardPack', 'warning', 'option.severalRecommended', {
            field: 'recommended',
            params: { count: recommended },
          }),
        ]
      : []),
  ]
}

function resolutionFindings(workbook: Workbook): readonly Finding[] {
  const rows = rowsOf(workbook, 'resolution')
  return [
    ...(rows.length === 0 ? [finding('boardPack', 'error', 'resolution.none')] : []),
    ...rows
      .filter(({ owner }) => owner === '')
      .map(({ id, wording }) =>
        finding('boardPack', 'note', 'resolution.noOwner', { id, field: 'owner', params: { name: wording } }),
      ),
    ...(rowsOf(workbook, 'approval').length === 0 ? [finding('boardPack', 'note', 'approval.none')] : []),
  ]
}

/** A headline carries the message of its page: some words, and a full stop at the end. METHOD E. */
function headlineFindings(workbook: Workbook): readonly Finding[] {
  return rowsOf(workbook, 'packSection')
    .filter(({ included, headline }) => included && headline !== '' && !isSentence(headline))
    .map(({ id, headline }) =>
      finding('boardPack', 'note', 'packSection.headline', { id, field: 'headline', params: { name: headline } }),
    )
}

function isSentence(text: string): boolean {
  return text.trim().split(/\s+/).length >= 4 && /[.!?。]$/u.test(text.trim())
}
