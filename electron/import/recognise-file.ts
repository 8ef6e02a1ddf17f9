import { RefusedFile } from './refusal.ts'

export type SpreadsheetKind = 'xlsx' | 'csv'

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const zip = [0x50, 0x4b, 0x03, 0x04]
const emptyZip = [0x50, 0x4b, 0x05, 0x06]
const pdf = [0x25, 0x50, 0x44, 0x46]
/** How much of a text file is looked at for bytes that no text has. */
const sampleBytes = 64 * 1024

/**
 * What a file is, by its first bytes: names lie.
 * @throws RefusedFile for what is not a spreadsheet of today, each kind with a reason of its own
 */
export function recogniseFile(bytes: Uint8Array): SpreadsheetKind {
  if (bytes.length === 0) throw new RefusedFile('empty')
  if (startsWith(bytes, zip)) return 'xlsx'
  if (startsWith(bytes, compoundFile)) throw new RefusedFile(isEncryptedPackage(bytes) ? 'password' : 'oldExcel')
  if (startsWith(bytes, pdf)) throw new RefusedFile('pdf')
  if (startsWith(bytes, emptyZip) || !looksLikeText(bytes)) throw new RefusedFile('notASpreadsheet')
  return 'csv'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** Excel keeps a workbook with a password in a compound file, as a stream of this name in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

function looksLikeText(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return wide || !bytes.subarray(0, sampleBytes).includes(0)
}
