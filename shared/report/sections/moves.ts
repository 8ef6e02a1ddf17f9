import type { ValueEffortData } from '../../charts/chart-data.ts'
import { mostBubbles } from '../../charts/value-effort-counts.ts'
import { choiceLabel } from '../../messages/labels.ts'
import { rank } from '../../methods/readings/rank.ts'
import type { Ranking } from '../../methods/readings/ranking.ts'
import { rowsOf, singleton } from '../../model/workbook.ts'
import { behind, tableBehind } from '../board-cut.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import { decisionBlocks, mandatedBlocks } from './moves-decided.ts'
import { namedInShort, orderInWords, unscoredInWords } from './moves-in-words.ts'
import { rankedTable } from './moves-ranked.ts'
import { solidityBlocks, swapBlocks } from './moves-solidity.ts'
import { consistencyBlocks, criteriaBlocks, judgementBlocks, moscowBlocks } from './moves-weighing.ts'
import { rankBlocks } from './rank-blocks.ts'
import type { DraftSection } from './section.ts'

/** METHOD E9: what was considered, by which criteria, in which order, what was decided and how firm the order is. */
export function movesSection(context: ReportContext): DraftSection | null {
  const { workbook, say } = context
  const initiatives = rowsOf(workbook, 'initiative')
  if (initiatives.length === 0) return null
  const ranking = rank(workbook)
  const chosen = initiatives.filter(({ decision, mandated }) => decision === 'do' || mandated).length
  const bubbles = valueEffortData(context, ranking)
  const list = rankedTable(context, ranking)
  return {
    headline: say('report.moves.headline', { count: initiatives.length, chosen }),
    soWhat: soWhat(context, ranking),
    blocks: [
      ...solidityBlocks(context),
      ...(bubbles === null
        ? []
        : [
            {
              kind: 'chart',
              chart: bubbles,
              ...pictureInWords(context, bubbles, ranking),
              table: tableBehind(context, () => list),
            } as const,
            ...orderInWords(context, ranking),
          ]),
      ...(bubbles === null && list.rows.length > 0
        ? [{ kind: 'table', title: say('report.moves.ranked'), table: list } as const]
        : []),
      ...(bubbles === null && list.rows.length === 0 ? unscoredInWords(context) : []),
      ...behind(context, () => [
        ...rankBlocks(context),
        ...swapBlocks(context),
        ...mandatedBlocks(context, ranking),
        ...decisionBlocks(context),
        ...moscowBlocks(context, ranking),
        ...criteriaBlocks(context, ranking),
        ...consistencyBlocks(context, ranking),
      ]),
      ...judgementBlocks(context, ranking),
    ],
  }
}

/** What the picture shows, and how many of those considered it can't show: what is counted in it is not what the headline counts. */
function pictureInWords({ workbook, say }: ReportContext, { bubbles, counted }: ValueEffortData, ranking: Ranking) {
  const alt = say(counted === true ? 'report.moves.altCounted' : 'report.moves.alt')
  const left = rowsOf(workbook, 'initiative').length - bubbles.length
  if (left === 0) return { alt }
  const rejected = ranking.rejected.length
  const leftOut = say('report.moves.unplaced', { open: left - rejected, rejected })
  return { alt: `${alt} ${leftOut}`, leftOut }
}

function soWhat({ say, format, workbook }: ReportContext, ranking: Ranking): string {
  const { frozenOn, method } = singleton(workbook, 'prioritisation')
  const how = say('report.moves.method', { method: choiceLabel(say, 'prioritisation', 'method', method) })
  return frozenOn
    ? `${how} ${say('report.moves.frozen', { date: format.date(frozenOn) })}`
    : `${how} ${say('report.moves.open', { count: ranking.unscored.length })}`
}

function valueEffortData({ workbook, say, audience }: ReportContext, ranking: Ranking): ValueEffortData | null {
  const { split } = ranking
  const considered = rowsOf(workbook, 'initiative').length
  const placed = [...ranking.ranked, ...ranking.mandated].filter((item) => item.value !== null && item.effort !== null)
  if (split === null || placed.length === 0) return null
  return {
    kind: 'valueEffort',
    counted: placed.length > mostBubbles,
    min: 1,
    max: 5,
    splitValue: split.value,
    splitEffort: split.effort,
    bubbles: placed.map((item) => {
      const row = workbook.tables.initiative[item.initiativeId]
      return {
        id: item.initiativeId,
        number: item.rank ?? 0,
        label: rowName(workbook, 'initiative', item.initiativeId),
        value: item.value ?? 0,
        effort: item.effort ?? 0,
        size: item.oneOff ?? 0,
        hue: workbook.tables.lane[row?.laneId ?? '']?.hue ?? 0,
        confidence: row?.confidence ?? 'medium',
      }
    }),
    ...(audience === 'board' ? { namedBeside: namedInShort(considered) - ranking.mandated.length } : {}),
    labels: {
      value: say('report.moves.value'),
      effort: say('report.moves.effort'),
      quickWins: say('report.moves.quickWins'),
      majorBets: say('report.moves.majorBets'),
      fillIns: say('report.moves.fillIns'),
      reconsider: say('report.moves.reconsider'),
    },
  }
}
