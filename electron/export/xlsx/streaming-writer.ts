import type { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { textFont } from './styles.ts'

/** What exceljs's streaming writer has beyond its type declarations. */
export type StreamingWriter = ExcelJS.stream.xlsx.WorkbookWriter & {
  readonly definedNames: { readonly add: (address: string, name: string) => void }
  /** Adds a part to the package beside those of the library. @param type of its content; none for relationships */
  readonly addPart: (name: string, xml: string, type?: string) => void
}

type ZipEntry = { readonly name: string; readonly date?: Date }

/** Its own members, as methods: a subclass may put itself before them. */
declare class WriterInside extends ExcelJS.stream.xlsx.WorkbookWriter {
  zip: { append: (source: unknown, entry: ZipEntry) => unknown }
  addThemes(): Promise<void>
}

/** What the library gives cells without a style; columns are as many of its noughts wide as they say. Arial's has the same width. */
const libraryFont = /<sz val="11"\/><name val="Calibri"\/>/
const usualFont = `<sz val="10"/><name val="${textFont}"/>`

type Options = { readonly stream: Writable; readonly created: Date; readonly creator: string }

const Base = ExcelJS.stream.xlsx.WorkbookWriter as unknown as new (options: object) => WriterInside

/**
 * A writer of a workbook that keeps no row it has written. Every entry of its zip has the date `created`, so that the same
 * report makes the same bytes: exceljs has no setting for that and gives each entry the clock.
 */
export function createStreamingWriter({ stream, created, creator }: Options): StreamingWriter {
  const types: string[] = []
  const finished = (name: string, source: unknown): unknown => {
    if (name === '[Content_Types].xml') return String(source).replace('</Types>', `${types.join('')}</Types>`)
    if (name === 'xl/theme/theme1.xml') return String(source).replace(/(<a:latin typeface=")\w+"/g, `$1${textFont}"`)
    return name === 'xl/styles.xml' ? String(source).replace(libraryFont, usualFont) : source
  }
  class SteadyWriter extends Base {
    addPart(name: string, xml: string, type?: string): void {
      if (type !== undefined) types.push(`<Override PartName="/${name}" ContentType="${type}"/>`)
      this.zip.append(xml, { name })
    }

    /** The first part that the constructor adds: from here on all pass by this date. */
    override addThemes(): Promise<void> {
      const append = this.zip.append.bind(this.zip)
      this.zip.append = (source, entry) => {
        const name = entry.name.replace(/^\/+/, '')
        return append(finished(name, source), { ...entry, name, date: created })
      }
      return super.addThemes()
    }
  }
  const zip = { zlib: { level: 6 } }
  const own = { stream, created, modified: created, creator, lastModifiedBy: creator, zip }
  // Texts stand in their cells: a table of shared ones would be kept whole in memory to the end.
  return new SteadyWriter({ ...own, useStyles: true, useSharedStrings: false }) as unknown as StreamingWriter
}
