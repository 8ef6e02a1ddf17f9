/** Icons of Windows and macOS: both are containers of PNGs, by their edge in pixels. */

export const icoEdges: readonly number[] = [16, 24, 32, 48, 64, 128, 256]

/** A Windows icon: a directory of 16 bytes for each picture, then the pictures. */
export function icoFile(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const chosen = icoEdges.flatMap((edge) => ({ edge, png: pictures.get(edge) ?? missing(edge) }))
  const head = Buffer.alloc(6 + 16 * chosen.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(chosen.length, 4)
  let offset = head.length
  for (const [index, { edge, png }] of chosen.entries()) {
    const at = 6 + 16 * index
    // 256 is written as 0.
    head[at] = edge % 256
    head[at + 1] = edge % 256
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...chosen.map(({ png }) => png)])
}

const icnsTypes: readonly (readonly [type: string, edge: number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
]

/** A macOS icon: each picture under a type and its length. */
export function icnsFile(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const parts = icnsTypes.map(([type, edge]) => block(type, pictures.get(edge) ?? missing(edge)))
  return block('icns', Buffer.concat(parts))
}

function block(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}

function missing(edge: number): never {
  throw new Error(`the icon has no picture of ${edge} pixels`)
}
