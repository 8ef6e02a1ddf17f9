import { agreementShift, type CellShift } from '#shared/methods/readings/agreement-shift.ts'
import type { EarlierRound } from '#shared/methods/readings/earlier-round.ts'
import { movedShifts, shiftSummary } from '#shared/methods/readings/shift-summary.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import {
  decimalFormat,
  type Explanation,
  type ExplanationInput,
  integerFormat,
  type Phrase,
  phrase,
} from './explanation.ts'

/** The first word of figures that compare with a snapshot, which the workbook alone does not hold. */
const shiftWord = 'shift'

/** The snapshot that a figure compares with; null where it compares with none. */
export function snapshotOfFigure(figure: string): string | null {
  const [word, snapshotId = ''] = figure.split('/')
  return word === shiftWord ? snapshotId : null
}

/** `shift/<snapshot>`: how many medians moved; with a cell, `shift/<snapshot>/<practice>/<lens>`: its median now. */
export function shiftFigure(snapshotId: string, cell?: Pick<CellShift, 'practiceId' | 'lens'>): string {
  return [shiftWord, snapshotId, ...(cell === undefined ? [] : [cell.practiceId, cell.lens])].join('/')
}

/** The ids of what changed since an earlier round, as far as anybody rated in both. METHOD C1. */
export function shiftFigures(now: Workbook, { snapshotId, workbook: before }: EarlierRound): readonly string[] {
  const shifts = agreementShift(before, now)
  return shifts.length === 0 ? [] : [shiftFigure(snapshotId), ...shifts.map((shift) => shiftFigure(snapshotId, shift))]
}

/** @returns null where nobody rated in both rounds, or the figure is none of these */
export function explainShift(
  now: Workbook,
  figure: string,
  { snapshotId, workbook: before }: EarlierRound,
): Explanation | null {
  const shifts = agreementShift(before, now)
  if (shifts.length > 0 && figure === shiftFigure(snapshotId)) return summaryExplanation(now, snapshotId, shifts)
  const shift = shifts.find((each) => figure === shiftFigure(snapshotId, each))
  return shift === undefined ? null : cellExplanation(now, figure, shift)
}

/** What the count of moved medians is called, with the round it is counted from. */
export function shiftLabel({ tables }: Workbook, snapshotId: string): Phrase {
  const { name = '', takenOn = '' } = tables.snapshot[snapshotId] ?? {}
  return phrase('agreement.label.shift', { name, date: takenOn })
}

/** The shift over everything as one sentence. */
export function shiftPhrase(shifts: readonly CellShift[]): Phrase {
  return phrase('agreement.shift', shiftSummary(shifts))
}

function summaryExplanation(now: Workbook, snapshotId: string, shifts: readonly CellShift[]): Explanation {
  const summary = shiftSummary(shifts)
  const counts = (['cells', 'closer', 'wider', 'views', 'changed', 'nearer'] as const).map((kind) => ({
    label: phrase(`agreement.label.shift.${kind}`),
    value: summary[kind],
    format: integerFormat,
  }))
  const moved = movedShifts(shifts).filter(({ medianBefore, medianNow }) => medianBefore !== medianNow)
  return {
    figure: shiftFigure(snapshotId),
    label: shiftLabel(now, snapshotId),
    value: summary.moved,
    format: integerFormat,
    rule: phrase('decisions.rule.shift'),
    inputs: [
      ...counts,
      ...moved.map((shift) => ({
        label: labelOf(now, shift),
        value: shift.medianNow,
        format: decimalFormat,
        figure: shiftFigure(snapshotId, shift),
      })),
    ],
    notes: [shiftPhrase(shifts)],
  }
}

function labelOf({ tables }: Workbook, { practiceId, lens }: CellShift): Phrase {
  return phrase('decisions.label.shift', {
    name: tables.practice[practiceId]?.name ?? '',
    lens: phrase(`content.lens.${lens}.name`),
  })
}

function cellExplanation(now: Workbook, figure: string, shift: CellShift): Explanation {
  const { medianBefore, medianNow, spreadBefore, spreadNow, raters, changed, nearer } = shift
  const count = (label: Phrase, value: number | null): readonly ExplanationInput[] =>
    value === null ? [] : [{ label, value, format: integerFormat }]
  return {
    figure,
    label: labelOf(now, shift),
    value: medianNow,
    format: decimalFormat,
    rule: phrase('decisions.rule.shift'),
    inputs: [
      { label: phrase('decisions.label.medianBefore'), value: medianBefore, format: decimalFormat },
      { label: phrase('decisions.label.medianNow'), value: medianNow, format: decimalFormat },
      { label: phrase('decisions.label.spreadBefore'), value: spreadBefore, format: integerFormat },
      { label: phrase('decisions.label.spreadNow'), value: spreadNow, format: integerFormat },
      { label: phrase('decisions.label.ratersOfBoth'), value: raters, format: integerFormat },
      ...count(phrase('decisions.label.changed'), changed),
      ...count(phrase('decisions.label.nearer'), nearer),
    ],
    notes: changed === null ? [phrase('decisions.note.fewRaters')] : [],
  }
}
