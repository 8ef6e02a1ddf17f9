import { xmlText } from './charts/sheet-look.ts'
import { excelText } from './excel-text.ts'
import type { PlannedChart, SheetPlan } from './sheet-plan.ts'
import type { StreamingWriter } from './streaming-writer.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const drawings = 'http://schemas.openxmlformats.org/drawingml/2006'
const contentType = 'application/vnd.openxmlformats-officedocument'

/** Adds the charts of a sheet to the package. The library has none. @returns the drawing as the sheet's relationships know it */
export function addDrawing(
  writer: Pick<StreamingWriter, 'addPart'>,
  { name, charts = [] }: SheetPlan,
  numbers: { readonly drawing: number; readonly firstChart: number },
): { readonly Type: string; readonly Target: string } {
  const { drawing, firstChart } = numbers
  for (const [at, { xml }] of charts.entries()) {
    writer.addPart(`xl/charts/chart${firstChart + at}.xml`, xml, `${contentType}.drawingml.chart+xml`)
  }
  const anchors = charts.map((chart, at) => anchor(chart, at, name))
  writer.addPart(
    `xl/drawings/drawing${drawing}.xml`,
    `${head}<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main">${anchors.join('')}</xdr:wsDr>`,
    `${contentType}.drawing+xml`,
  )
  const relationships = charts.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/chart" Target="../charts/chart${firstChart + at}.xml"/>`,
  )
  writer.addPart(
    `xl/drawings/_rels/drawing${drawing}.xml.rels`,
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
  )
  return { Type: `${office}/drawing`, Target: `../drawings/drawing${drawing}.xml` }
}

/** A chart over its cells: it moves and grows with them. */
function anchor({ title, alt, rows, columns }: PlannedChart, at: number, sheet: string): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`
  const said = xmlText(excelText(alt))
  const named = xmlText(excelText(`${sheet}: ${title}`))
  return [
    `<xdr:twoCellAnchor editAs="twoCell">${corner('from', 0, rows.from - 1)}${corner('to', columns, rows.to)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${named}" descr="${said}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${drawings}/chart"><c:chart xmlns:c="${drawings}/chart" xmlns:r="${office}" r:id="rId${at + 1}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('')
}
