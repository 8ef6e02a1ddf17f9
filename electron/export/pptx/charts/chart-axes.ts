import type { DeckSetter } from '../deck-setter.ts'
import { xmlText } from '../deck-text.ts'
import { fill, outline, textLook } from './chart-xml.ts'

type Axis = {
  readonly id: number
  readonly crosses: number
  readonly place: 'l' | 'r' | 'b' | 't'
  readonly title?: string
  /** From the far end: the first category of lying bars is on top. */
  readonly reversed?: boolean
  readonly hidden?: boolean
  readonly labels?: 'nextTo' | 'low' | 'none'
}

type ValueAxis = Axis & {
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly format: string
  readonly grid?: boolean
  /** At the other end of the axis it crosses: a second scale. */
  readonly opposite?: boolean
  /** Between categories, as bars stand, or on them. */
  readonly between?: boolean
}

export function categoryAxis(axis: Axis, set: DeckSetter): string {
  const orientation = axis.reversed === true ? 'maxMin' : 'minMax'
  return [
    `<c:catAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>`,
    `<c:delete val="${axis.hidden === true ? 1 : 0}"/><c:axPos val="${axis.place}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/>`,
    ticks(axis, set, set.palette.text),
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('')
}

export function valueAxis(axis: ValueAxis, set: DeckSetter): string {
  const { min, max, step, grid = true } = axis
  const limits = `${max === undefined ? '' : `<c:max val="${max}"/>`}${min === undefined ? '' : `<c:min val="${min}"/>`}`
  const lines = grid
    ? `<c:majorGridlines><c:spPr>${outline(set.palette.line, 0.75, set)}</c:spPr></c:majorGridlines>`
    : ''
  return [
    `<c:valAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>`,
    `<c:delete val="${axis.hidden === true ? 1 : 0}"/><c:axPos val="${axis.place}"/>${lines}`,
    axis.title === undefined ? '' : axisTitle(axis.title, axis.place === 'l' || axis.place === 'r', set),
    `<c:numFmt formatCode="${xmlText(axis.format)}" sourceLinked="0"/>`,
    ticks(axis, set, set.palette.muted),
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.opposite === true ? 'max' : 'autoZero'}"/>`,
    `<c:crossBetween val="${axis.between === false ? 'midCat' : 'between'}"/>`,
    step === undefined ? '' : `<c:majorUnit val="${step}"/>`,
    '</c:valAx>',
  ].join('')
}

function ticks({ labels = 'nextTo' }: Axis, set: DeckSetter, hex: string): string {
  const line = `<c:spPr><a:ln w="9525">${fill(set.palette.lineStrong, set)}</a:ln></c:spPr>`
  return `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>${line}${textLook(hex, false, set)}`
}

function axisTitle(text: string, upwards: boolean, set: DeckSetter): string {
  const look = `<a:pPr><a:defRPr sz="1100" b="1">${fill(set.palette.text, set)}</a:defRPr></a:pPr>`
  const run = `<a:r><a:rPr lang="${xmlText(set.locale)}" sz="1100" b="1">${fill(set.palette.text, set)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`
  const body = upwards ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>'
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p>${look}${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}
