import type { CellShift } from '#shared/methods/readings/agreement-shift.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { decimalFormat, type Explanation, integerFormat, phrase } from './explanation.ts'

/**
 * What happened to one practice through one lens between two rounds. It is asked for with the shift itself, since the
 * earlier round is a snapshot, which no figure of the workbook alone can explain.
 */
export function explainShift(
  workbook: Workbook,
  figure: string,
  { practiceId, lens, medianBefore, medianNow, spreadBefore, spreadNow, raters, changed, nearer }: CellShift,
): Explanation {
  return {
    figure,
    label: phrase('decisions.label.shift', {
      name: workbook.tables.practice[practiceId]?.name ?? '',
      lens: phrase(`content.lens.${lens}.name`),
    }),
    value: medianNow,
    format: decimalFormat,
    rule: phrase('decisions.rule.shift'),
    inputs: [
      { label: phrase('decisions.label.medianBefore'), value: medianBefore, format: decimalFormat },
      { label: phrase('decisions.label.medianNow'), value: medianNow, format: decimalFormat },
      { label: phrase('decisions.label.spreadBefore'), value: spreadBefore, format: integerFormat },
      { label: phrase('decisions.label.spreadNow'), value: spreadNow, format: integerFormat },
      { label: phrase('decisions.label.ratersOfBoth'), value: raters, format: integerFormat },
      ...(changed === null
        ? []
        : [{ label: phrase('decisions.label.changed'), value: changed, format: integerFormat }]),
      ...(nearer === null ? [] : [{ label: phrase('decisions.label.nearer'), value: nearer, format: integerFormat }]),
    ],
    notes: changed === null ? [phrase('decisions.note.fewRaters')] : [],
  }
}
