import { type ChartLook, fill, outline, textLook, titleOf } from './chart-look.ts'

type Axis = {
  readonly id: number
  readonly crosses: number
  readonly place: 'l' | 'r' | 'b' | 't'
  readonly title?: string
  readonly hidden?: boolean
  readonly labels?: 'nextTo' | 'low' | 'high' | 'none'
}

type CategoryAxis = Axis & {
  /** The first on top: categories of lying bars. */
  readonly reversed?: boolean
}

type ValueAxis = Axis & {
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly format: string
  readonly grid?: boolean
  /** A second scale, at the far end of the axis it crosses. */
  readonly opposite?: boolean
  /** Between categories, as bars stand, or on them. */
  readonly between?: boolean
}

export function categoryAxis(axis: CategoryAxis, look: ChartLook): string {
  return [
    `<c:catAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${axis.place}"/>${title(axis, look)}`,
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks(axis, look, look.palette.text)}`,
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('')
}

export function valueAxis(axis: ValueAxis, look: ChartLook): string {
  const { min, max, step, grid = true, between = true } = axis
  const limits = `${max === undefined ? '' : `<c:max val="${max}"/>`}${min === undefined ? '' : `<c:min val="${min}"/>`}`
  const rules = `<c:majorGridlines><c:spPr>${outline(look.palette.line, 0.75, look)}</c:spPr></c:majorGridlines>`
  return [
    `<c:valAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>`,
    `<c:delete val="${axis.hidden ? 1 : 0}"/><c:axPos val="${axis.place}"/>${grid ? rules : ''}${title(axis, look)}`,
    `<c:numFmt formatCode="${look.xmlText(axis.format)}" sourceLinked="0"/>${ticks(axis, look, look.palette.muted)}`,
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.opposite ? 'max' : 'autoZero'}"/>`,
    `<c:crossBetween val="${between ? 'between' : 'midCat'}"/>`,
    step === undefined ? '' : `<c:majorUnit val="${step}"/>`,
    '</c:valAx>',
  ].join('')
}

function title({ title: text, place }: Axis, look: ChartLook): string {
  return text === undefined ? '' : titleOf(text, look, { upwards: place === 'l' || place === 'r' })
}

function ticks({ labels = 'nextTo' }: Axis, look: ChartLook, hex: string): string {
  const line = `<c:spPr><a:ln w="9525">${fill(look.palette.lineStrong, look)}</a:ln></c:spPr>`
  return `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>${line}${textLook(hex, look)}`
}
