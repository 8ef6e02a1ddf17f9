/** Where a document's bytes go, in large pieces: one small one for each line of the file would take more room than the file. */
export type ByteSink = {
  /** @returns how many bytes it took: a text is a line in Latin-1 */
  readonly write: (data: string | Uint8Array) => number
  readonly bytes: () => Uint8Array
}

const pieceSize = 1 << 20

export function createByteSink(): ByteSink {
  const full: Buffer[] = []
  let open = Buffer.allocUnsafe(pieceSize)
  let filled = 0
  const close = (): void => {
    if (filled > 0) full.push(open.subarray(0, filled))
    open = Buffer.allocUnsafe(pieceSize)
    filled = 0
  }
  return {
    write: (data) => {
      const length = typeof data === 'string' ? data.length + 1 : data.length
      if (filled + length > pieceSize) close()
      if (length > pieceSize)
        full.push(typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : Buffer.from(data))
      else if (typeof data === 'string') filled += open.write(`${data}\n`, filled, 'latin1')
      else {
        open.set(data, filled)
        filled += length
      }
      return length
    },
    bytes: () => {
      close()
      return Buffer.concat(full)
    },
  }
}
