import type { ValueEffortData } from '#shared/charts/chart-data.ts'
import { choiceLabel } from '#shared/messages/labels.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { RankedInitiative, Ranking } from '#shared/methods/readings/ranking.ts'
import type { Workbook } from '#shared/model/workbook.ts'

/** More bubbles than this hide one another; the table beside the picture has them all. */
const mostBubbles = 150

/** Those with a place in the matrix, by rank; the mandated after them. */
export function placedItems({ ranked, mandated }: Ranking): readonly RankedInitiative[] {
  return [...ranked, ...mandated].filter(({ value, effort }) => value !== null && effort !== null)
}

/** The matrix of value and effort. Null where the method has none. METHOD C7. */
export function matrixData(workbook: Workbook, ranking: Ranking, say: Say): ValueEffortData | null {
  const { split } = ranking
  if (split === null) return null
  const { initiative, lane } = workbook.tables
  return {
    kind: 'valueEffort',
    min: 1,
    max: 5,
    splitValue: split.value,
    splitEffort: split.effort,
    bubbles: placedItems(ranking)
      .slice(0, mostBubbles)
      .map(({ initiativeId, rank, value, effort, oneOff }) => {
        const row = initiative[initiativeId]
        return {
          id: initiativeId,
          number: rank ?? 0,
          label: row?.title ?? '',
          value: value ?? 0,
          effort: effort ?? 0,
          size: oneOff ?? 0,
          hue: lane[row?.laneId ?? '']?.hue ?? 0,
          confidence: row?.confidence ?? 'medium',
        }
      }),
    labels: {
      value: say('screen.order.value'),
      effort: say('screen.order.effort'),
      quickWins: say('screen.order.quadrant.quickWin'),
      majorBets: say('screen.order.quadrant.majorBet'),
      fillIns: say('screen.order.quadrant.fillIn'),
      reconsider: say('screen.order.quadrant.reconsider'),
    },
    confidenceLabels: {
      high: choiceLabel(say, 'initiative', 'confidence', 'high'),
      medium: choiceLabel(say, 'initiative', 'confidence', 'medium'),
      low: choiceLabel(say, 'initiative', 'confidence', 'low'),
    },
  }
}
