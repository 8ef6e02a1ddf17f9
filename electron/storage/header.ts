import { applicationId, pageSize } from './format.ts'

/** The first hundred bytes of a SQLite file, as far as they matter here. */
export type Header = {
  readonly isSqlite: boolean
  readonly pageSize: number
  /** Write and read version: 1 rollback journal, 2 write-ahead log. */
  readonly journalVersions: readonly [number, number]
  readonly reservedPerPage: number
  /** Pages that the file should have; null where the file doesn't say. */
  readonly pages: number | null
  readonly textEncoding: number
  readonly autoVacuum: number
  readonly userVersion: number
  readonly applicationId: number
}

export const headerBytes = 100

const magic = Buffer.from('SQLite format 3\0', 'latin1')

/** Reads the header. @param bytes at least 100 bytes from the start of the file */
export function parseHeader(bytes: Buffer): Header {
  const storedPageSize = bytes.readUInt16BE(16)
  const isPageCountValid = bytes.readUInt32BE(24) === bytes.readUInt32BE(92)
  return {
    isSqlite: bytes.subarray(0, 16).equals(magic),
    pageSize: storedPageSize === 1 ? 65_536 : storedPageSize,
    journalVersions: [bytes.readUInt8(18), bytes.readUInt8(19)],
    reservedPerPage: bytes.readUInt8(20),
    pages: isPageCountValid ? bytes.readUInt32BE(28) : null,
    textEncoding: bytes.readUInt32BE(56),
    autoVacuum: bytes.readUInt32BE(52),
    userVersion: bytes.readUInt32BE(60),
    applicationId: bytes.readUInt32BE(68),
  }
}

/** Whether the bytes are how any SQLite file begins, be they ever so few. */
export function beginsLikeSqlite(bytes: Buffer): boolean {
  const shared = Math.min(bytes.length, magic.length)
  return bytes.subarray(0, shared).equals(magic.subarray(0, shared))
}

/** What of a header no workbook has, in a word or two; null: nothing. */
export function strangeness(header: Header): string | null {
  if (header.journalVersions.some((version) => version === 2)) return 'write-ahead log'
  if (header.journalVersions.some((version) => version !== 1)) return 'file format'
  if (header.pageSize !== pageSize) return 'page size'
  if (header.reservedPerPage !== 0) return 'reserved space'
  if (header.textEncoding !== 1) return 'text encoding'
  return header.autoVacuum === 0 ? null : 'auto-vacuum'
}

export function isWorkbook(header: Header): boolean {
  return header.isSqlite && header.applicationId === applicationId
}
