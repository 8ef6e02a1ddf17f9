import type { Content, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces'

/** A document for the printer: pdfmake's definition, but for its content, which comes in parts. */
export type PdfDocument = Pick<TDocumentDefinitions, 'defaultStyle' | 'language' | 'subset'> & {
  readonly pageSize: { readonly width: number; readonly height: number }
  /** Left, top, right, bottom. */
  readonly pageMargins: readonly [number, number, number, number]
  /** Stands first and is drawn last, because it says on which page the others begin. A section, whose tags are all within `within`. */
  readonly opening?: { readonly content: Content; readonly within: { readonly role: 'Sect'; readonly id: string } }
  readonly parts: readonly PdfPart[]
  /** Asked for each page when it is known how many there are. */
  readonly footer?: DynamicContent
  readonly info: PdfInfo
}

/** Some pages, or what goes on where the part before ends. A part is made when it is its turn, and let go when it is printed. */
export type PdfPart = {
  /** About how much work it is, in rows of a table. */
  readonly weight: number
  readonly make: () => readonly Content[]
  /** Whether it goes on below the part before, on its page. */
  readonly goesOn?: boolean
  /** The same with all standing closer, closer each time: for a part that would end on a page with little on it. */
  readonly closer?: readonly (() => readonly Content[])[]
}

/** Of more work, a page more or less is not worth to do all of it again. */
export const mostOnTrial = 800

/** By PDF's names. */
export type PdfInfo = {
  readonly Title: string
  readonly Author: string
  readonly Subject?: string
  readonly Keywords: string
  readonly CreationDate: Date
}
