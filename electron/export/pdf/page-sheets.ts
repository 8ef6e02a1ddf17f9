import type { Pdf, Ref, Sheet } from './pdfmake-types.ts'

/**
 * Closes what is drawn on the open page: it is compressed and written now. What is drawn on the page later, its foot, is a
 * second piece of content. Which element each piece of content belongs to is written, too, and forgotten.
 */
export function sealSheet(pdf: Pdf): Sheet {
  const sheet = pdf.page
  const body = sheet.content
  const foot = gathering(pdf.ref({}))
  // Never empty: there has to be a stream.
  foot.write('')
  body.end()
  sheet.content = foot
  sheet.dictionary.data.Contents = [body, foot]
  const key = sheet.dictionary.data.StructParents
  if (key !== undefined) {
    const tree = pdf.getStructParentTree()
    const elements = pdf.ref(tree.get(key))
    elements.end()
    elements.data = null
    tree.add(key, elements)
  }
  return sheet
}

/** Makes a stream gather its lines: a buffer for each would take far more room than the text. */
export function gathering(stream: Ref): Ref {
  const lines: string[] = []
  const { write, end } = stream
  stream.write = (line) => {
    lines.push(line)
  }
  stream.end = () => {
    write.call(stream, lines.join('\n'))
    // The page keeps its streams.
    lines.length = 0
    end.call(stream)
  }
  return stream
}

/** The pages that were added last go to the front. */
export function moveToFront(pdf: Pdf, count: number): void {
  const { Kids } = pdf._root.data.Pages.data
  Kids.unshift(...Kids.splice(Kids.length - count, count))
}
