import type { Pdf, Ref } from './pdfmake-types.ts'

/** What pdfkit 0.18 keeps of the objects of a file: where each begins, by its number from 1 on. */
type Inside = Omit<Pdf, 'ref'> & {
  readonly ref: (data: unknown) => Numbered
  _offsets: (number | null)[]
  _ended: boolean
  readonly _info: unknown
  readonly _id: unknown
  _refEnd: (ref: Numbered) => void
  _finalize: () => void
}
type Numbered = Omit<Ref, 'write'> & {
  readonly id: number
  readonly document: object
  readonly buffer: readonly unknown[]
  readonly write: (data: string | Uint8Array) => void
  finalize: () => void
}

/** More would pack little better, and readers have to unpack all of them for one. */
const mostTogether = 200
const packers = new WeakMap<object, (ref: Numbered, finalize: () => void) => void>()
let taught = false

/**
 * Has a PDF pack its objects: two hundred together are one compressed stream, and so is the table of where they are. pdfkit
 * writes each as text, which made the structure of a tagged document three quarters of its file. In PDF since 1.5, and in
 * PDF/A since its second part.
 */
export function packObjects(document: Pdf): void {
  const pdf = document as unknown as Inside
  teach(pdf)
  let taken: unknown[] | null = null
  let numbers: number[] = []
  let bodies: string[] = []
  const { _write: write, _refEnd: refEnd } = pdf
  pdf._write = (data) => {
    if (taken === null) write(data)
    else taken.push(data)
  }
  pdf._refEnd = (ref) => {
    if (taken === null) refEnd.call(pdf, ref)
  }
  const flush = (): void => {
    if (bodies.length === 0) return
    const [ids, texts] = [numbers, bodies]
    numbers = []
    bodies = []
    let at = 0
    const starts = texts.map((text, index) => {
      const start = `${ids[index]} ${at}`
      at += text.length + 1
      return start
    })
    const head = starts.join(' ')
    const stream = pdf.ref({ Type: 'ObjStm', N: ids.length, First: head.length + 1 })
    for (const [index, id] of ids.entries()) pdf._offsets[id - 1] = packedAt(stream.id, index)
    stream.write(`${head}\n${texts.join('\n')}`)
    stream.end()
  }
  packers.set(pdf, (ref, finalize) => {
    taken = []
    finalize()
    // Its head, what it is, and its end.
    const [, body] = taken
    taken = null
    numbers.push(ref.id)
    bodies.push(String(body))
    // A number for now; its place is known when its stream is written.
    Object.assign(ref, { offset: 0 })
    pdf._refEnd(ref)
    if (bodies.length >= mostTogether) flush()
  })
  pdf._finalize = () => {
    // What is still to be written ends, too, but the document only once.
    pdf._ended = false
    flush()
    writeTable(pdf)
  }
}

/** Objects that are streams stay by themselves. */
function teach(pdf: Inside): void {
  if (taught) return
  taught = true
  const prototype = Object.getPrototypeOf(pdf._root) as Numbered
  const { finalize } = prototype
  prototype.finalize = function () {
    const pack = this.buffer.length > 0 ? undefined : packers.get(this.document)
    if (pack === undefined) finalize.call(this)
    else pack(this, () => finalize.call(this))
  }
}

/** The place of an object in a stream, as a number below zero: there are hundreds of thousands. */
function packedAt(stream: number, index: number): number {
  return -(stream * mostTogether + index)
}

/** Where every object is: of eight bytes each, its kind, its offset or the stream that has it, and its place in that. */
function writeTable(pdf: Inside): void {
  const start = pdf._offset
  const table = pdf.ref({
    Type: 'XRef',
    Size: pdf._offsets.length + 2,
    W: [1, 5, 2],
    Root: pdf._root,
    Info: pdf._info,
    ID: [pdf._id, pdf._id],
  })
  const offsets = [...pdf._offsets.slice(0, -1), start]
  const bytes = Buffer.alloc((offsets.length + 1) * 8)
  bytes.writeUInt16BE(0xffff, 6)
  for (const [index, offset] of offsets.entries()) {
    if (offset === null) continue
    const at = (index + 1) * 8
    const isPacked = offset < 0
    bytes.writeUInt8(isPacked ? 2 : 1, at)
    bytes.writeUIntBE(isPacked ? Math.floor(-offset / mostTogether) : offset, at + 1, 5)
    bytes.writeUInt16BE(isPacked ? -offset % mostTogether : 0, at + 6)
  }
  table.write(bytes)
  table.end()
  for (const line of ['startxref', String(start), '%%EOF']) pdf._write(line)
  pdf.push(null)
}
