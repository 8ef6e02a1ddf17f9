import type { ValueEffortData } from '../../charts/chart-data.ts'
import { mostBubbles } from '../../charts/value-effort-counts.ts'
import { choiceLabel } from '../../messages/labels.ts'
import { sayPhrase } from '../../methods/explanation-text.ts'
import { robustnessFigures } from '../../methods/explanations/robustness-figures.ts'
import { robustnessPhrases, solidityPhrase } from '../../methods/explanations/robustness-sentences.ts'
import { rank } from '../../methods/readings/rank.ts'
import type { RankedInitiative, Ranking } from '../../methods/readings/ranking.ts'
import { robustness } from '../../methods/readings/robustness.ts'
import type { RobustRank } from '../../methods/readings/robustness-reading.ts'
import { rowsOf, singleton } from '../../model/workbook.ts'
import { behind, besidePicture, firstOnPage, type Mark, moreElsewhere, tableBehind } from '../board-cut.ts'
import {
  column,
  dateCell,
  decimalFormat,
  integerFormat,
  numberCell,
  percentFormat,
  shortMoneyFormat,
  table,
  tagCell,
  textCell,
} from '../cells.ts'
import type { Block, Cell, Table, Tone } from '../report.ts'
import { type ReportContext, rowName } from '../report-context.ts'
import { consistencyBlocks, criteriaBlocks, judgementBlocks, moscowBlocks } from './moves-weighing.ts'
import { rankBlocks } from './rank-blocks.ts'
import type { DraftSection } from './section.ts'

const decisionTones: Readonly<Record<string, Tone>> = {
  do: 'good',
  later: 'neutral',
  no: 'neutral',
  undecided: 'attention',
}

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
              alt: say(bubbles.counted === true ? 'report.moves.altCounted' : 'report.moves.alt'),
              table: tableBehind(context, () => list),
            } as const,
            ...besidePicture(context, () => orderInWords(context, ranking)),
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

/** Where nothing is scored there is no picture and no order; the board still reads which moves there are. */
function unscoredInWords(context: ReportContext): readonly Block[] {
  const initiatives = rowsOf(context.workbook, 'initiative')
  const shown = firstOnPage(context, initiatives, movesOnPage)
  const marks = () => shown.map(({ code, title }) => ({ label: code === '' ? '•' : code, text: title }))
  return [...besidePicture(context, marks), ...moreElsewhere(context, initiatives.length - shown.length)]
}

/** So many moves have room beside the picture on a page of the board. */
const movesOnPage = 12

/**
 * What must be done whatever its rank, then the first of the order, each with its cost; at last how many more were considered,
 * with those that have no place in the order, so that the list adds up to what the page's headline says.
 */
function orderInWords({ workbook, say, format }: ReportContext, ranking: Ranking): readonly Mark[] {
  const considered = rowsOf(workbook, 'initiative').length
  const shown = [...ranking.mandated, ...ranking.ranked].slice(0, besidePictureOf(considered))
  const marks = shown.map((item) => ({
    label: item.rank === null ? '•' : String(item.rank),
    text: say('report.moves.inWords', {
      name: rowName(workbook, 'initiative', item.initiativeId),
      cost: item.oneOff === null ? '–' : format.number(item.oneOff, shortMoneyFormat),
      mandated: item.rank === null ? 'yes' : 'no',
    }),
  }))
  const left = considered - shown.length
  return left === 0 ? marks : [...marks, { label: '…', text: say('report.moreForLeadership', { count: left }) }]
}

/** How many of all are named beside the picture: a line is kept for how many more there are. */
function besidePictureOf(considered: number): number {
  return considered > movesOnPage ? movesOnPage - 1 : considered
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
    ...(audience === 'board' ? { namedBeside: besidePictureOf(considered) - ranking.mandated.length } : {}),
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

function rankedTable(context: ReportContext, ranking: Ranking): Table {
  const { say } = context
  const columns = [
    column('rank', '#', 1, 'end'),
    column('initiative', say('entity.initiative'), 6),
    column('value', say('report.moves.valueShort'), 1, 'end'),
    column('effort', say('report.moves.effortShort'), 1, 'end'),
    column('priority', say('report.moves.priority'), 1, 'end'),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
    column('ranks', say('report.moves.ranks'), 1, 'middle'),
    column('stability', say('report.moves.stability'), 1, 'end'),
    column('funded', say('report.moves.funded'), 2),
  ]
  const drawn = new Map(robustness(context.workbook).ranks.map((rank) => [rank.initiativeId, rank]))
  const rows = ranking.ranked.map((item): readonly Cell[] => [
    numberCell(item.rank, integerFormat, `initiative/${item.initiativeId}/rank`),
    textCell(withRaise(context, item)),
    numberCell(item.value, decimalFormat(1), `initiative/${item.initiativeId}/value`),
    numberCell(item.effort, decimalFormat(1), `initiative/${item.initiativeId}/effort`),
    numberCell(item.inherited, decimalFormat(2), `initiative/${item.initiativeId}/inherited`),
    numberCell(item.oneOff, shortMoneyFormat, `initiative/${item.initiativeId}/oneOff`),
    ...drawnCells(context, item, drawn.get(item.initiativeId)),
    fundedCell(context, item),
  ])
  return table(columns, rows, say('report.moves.noneRanked'))
}

/** Between which ranks it lies, and how often it stays in the top; where nothing is drawn, by moving one weight at a time. */
function drawnCells({ say }: ReportContext, item: RankedInitiative, drawn: RobustRank | undefined): readonly Cell[] {
  const figure = `initiative/${item.initiativeId}`
  if (drawn === undefined) return [textCell(''), numberCell(item.stability, percentFormat, `${figure}/stability`)]
  const { low, high, topShare } = drawn
  return [
    textCell(low === high ? String(low) : say('report.moves.rankRange', { low, high })),
    numberCell(topShare, percentFormat, `${figure}/topShare`),
  ]
}

/** How solid the order is: one sentence, then what would change it. */
function solidityBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const result = robustness(workbook)
  if (result.solidity === 'noOrder') return []
  const tones = { solid: 'good', fairlySolid: 'attention', open: 'danger', nothingVaries: 'neutral' } as const
  return [
    {
      kind: 'callout',
      title: sayPhrase(say, solidityPhrase(result)),
      text: robustnessPhrases(workbook, result)
        .map((each) => sayPhrase(say, each))
        .join(' '),
      tone: tones[result.solidity],
      figures: robustnessFigures(workbook).filter((id) => id.startsWith('order/')),
    },
  ]
}

const mostSwaps = 8

/** Pairs that often stand the other way round when weights and opinions vary. */
function swapBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const { swaps } = robustness(workbook)
  if (swaps.length === 0) return []
  const columns = [
    column('ahead', say('screen.solid.ahead'), 5),
    column('behind', say('screen.solid.behind'), 5),
    column('share', '%', 1, 'end'),
  ]
  const rows = swaps
    .slice(0, mostSwaps)
    .map(({ aheadId, behindId, share }) => [
      textCell(rowName(workbook, 'initiative', aheadId)),
      textCell(rowName(workbook, 'initiative', behindId)),
      numberCell(share, percentFormat, `initiative/${behindId}/topShare`),
    ])
  return [{ kind: 'table', title: say('screen.solid.swaps'), table: table(columns, rows, '') }]
}

function withRaise({ say, workbook }: ReportContext, item: RankedInitiative): string {
  const name = rowName(workbook, 'initiative', item.initiativeId)
  return item.raisedBy === null
    ? name
    : `${name} (${say('report.moves.raised', { by: rowName(workbook, 'initiative', item.raisedBy) })})`
}

function fundedCell({ say }: ReportContext, { funded }: RankedInitiative): Cell {
  if (funded === null) return textCell('')
  return funded ? tagCell(say('report.moves.aboveLine'), 'good') : tagCell(say('report.moves.belowLine'), 'neutral')
}

function mandatedBlocks({ workbook, say }: ReportContext, ranking: Ranking): readonly Block[] {
  if (ranking.mandated.length === 0) return []
  const columns = [
    column('initiative', say('entity.initiative'), 4),
    column('reason', say('field.mandateReason'), 6),
    column('oneOff', say('report.money.oneOff'), 2, 'end'),
  ]
  const rows = ranking.mandated.map((item) => [
    textCell(rowName(workbook, 'initiative', item.initiativeId), true),
    textCell(workbook.tables.initiative[item.initiativeId]?.mandateReason),
    numberCell(item.oneOff, shortMoneyFormat, `initiative/${item.initiativeId}/oneOff`),
  ])
  return [{ kind: 'table', title: say('report.moves.mandated'), table: table(columns, rows, '') }]
}

function decisionBlocks({ workbook, say }: ReportContext): readonly Block[] {
  const columns = [
    column('initiative', say('entity.initiative'), 4),
    column('outcome', say('field.outcome'), 5),
    column('decision', say('field.decision'), 2),
    column('reason', say('field.decisionReason'), 5),
    column('by', say('field.decidedBy'), 2),
    column('on', say('field.decidedOn'), 2),
  ]
  const rows = rowsOf(workbook, 'initiative').map((row) => [
    textCell(row.title, true),
    textCell(row.outcome),
    tagCell(choiceLabel(say, 'initiative', 'decision', row.decision), decisionTones[row.decision] ?? 'neutral'),
    textCell(row.decisionReason),
    textCell(row.decidedBy),
    dateCell(row.decidedOn),
  ])
  return [{ kind: 'table', title: say('report.moves.decisions'), table: table(columns, rows, '') }]
}
