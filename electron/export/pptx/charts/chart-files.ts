import type { ChartPart } from '../deck-plan.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { chartWorkbook } from './chart-workbook.ts'
import { nativeChart } from './native-chart.ts'

type ChartFile = readonly [name: string, content: string | Uint8Array]

const packages = 'http://schemas.openxmlformats.org/package/2006'
const workbookRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/package'

/** The parts of a deck that a chart takes: itself, the workbook behind it, and the way from one to the other. */
export function chartFiles({ chart, box }: ChartPart, number: number, set: DeckSetter): ChartFile[] {
  const { xml, cells } = nativeChart(chart, box, set)
  const workbook = `Microsoft_Excel_Worksheet${number}.xlsx`
  const relation = `<Relationship Id="rId1" Type="${workbookRelation}" Target="../embeddings/${workbook}"/>`
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  return [
    [`ppt/charts/chart${number}.xml`, xml],
    [
      `ppt/charts/_rels/chart${number}.xml.rels`,
      `${head}<Relationships xmlns="${packages}/relationships">${relation}</Relationships>`,
    ],
    [`ppt/embeddings/${workbook}`, chartWorkbook(cells)],
  ]
}
