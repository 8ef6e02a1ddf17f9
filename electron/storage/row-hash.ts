import type { SqlRow, SqlValue } from './row-tables.ts'

/**
 * Hashes of rows, and their sum over a workbook: the seal. SQLite keeps no checksums, so a flipped bit in a rating would
 * otherwise be a wrong total that nobody notices. A sum, because an edit then changes it without reading the other rows.
 *
 * Two lanes of 32 bits. Every step is one-to-one in each lane, so that a row with a single changed character or number
 * never keeps its hash; any other damage is missed once in 2^64. It is no defence against forgery: the schema check,
 * the CHECKs and the integrity check are.
 */
export type Seal = { high: number; low: number }

export type HashSeed = { readonly high: number; readonly low: number }

export const emptySeal: HashSeed = { high: 0, low: 0 }

const numbers = new Float64Array(1)
const words = new Uint32Array(numbers.buffer)

let high = 0
let low = 0

function mix(word: number): void {
  high = Math.imul(high ^ word, 0x9e3779b1)
  high ^= high >>> 15
  low = Math.imul(low ^ word, 0x5f356495)
  low ^= low >>> 13
}

// Beyond any character, so that values can't run into each other.
const nullTag = 0x10000
const textTag = 0x10001
const numberTag = 0x10002

function mixValue(value: SqlValue): void {
  if (value === null) {
    mix(nullTag)
  } else if (typeof value === 'string') {
    mixText(value)
    mix(textTag)
  } else {
    numbers[0] = value
    mix(numberTag)
    mix(words[0] as number)
    mix(words[1] as number)
  }
}

/** `mix` of each character, written out: it is where the time goes. */
function mixText(text: string): void {
  let first = high
  let second = low
  for (let at = 0; at < text.length; at += 1) {
    const word = text.charCodeAt(at)
    first = Math.imul(first ^ word, 0x9e3779b1)
    first ^= first >>> 15
    second = Math.imul(second ^ word, 0x5f356495)
    second ^= second >>> 13
  }
  high = first
  low = second
}

/** Where the hashes of a table's rows start. */
export function hashSeed(tableName: string): HashSeed {
  high = 0x243f6a88
  low = 0x85a308d3
  mixValue(tableName)
  return { high, low }
}

/** Adds a row to a seal, or with `sign` -1 takes it out. */
export function addRow(seal: Seal, seed: HashSeed, values: SqlRow, order: readonly number[], sign: 1 | -1 = 1): void {
  high = seed.high
  low = seed.low
  for (const at of order) mixValue(values[at] as SqlValue)
  count(seal, sign)
}

/** The same for a row that is an object of SQL values. */
export function addFields(
  seal: Seal,
  seed: HashSeed,
  row: Readonly<Record<string, SqlValue>>,
  fields: readonly string[],
): void {
  high = seed.high
  low = seed.low
  for (const field of fields) mixValue(row[field] as SqlValue)
  count(seal, 1)
}

function count(seal: Seal, sign: 1 | -1): void {
  seal.high = (seal.high + sign * (finish(high) >>> 0)) >>> 0
  seal.low = (seal.low + sign * (finish(low) >>> 0)) >>> 0
}

/** The last mixing of murmur3: every bit of the hash depends on every bit that went in. */
function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** Sixteen hexadecimal digits. */
export function sealText(seal: HashSeed): string {
  return seal.high.toString(16).padStart(8, '0') + seal.low.toString(16).padStart(8, '0')
}

export function sealFrom(text: string): Seal {
  return { high: Number.parseInt(text.slice(0, 8), 16), low: Number.parseInt(text.slice(8), 16) }
}

/** The hash of some values in their order, as text. */
export function hashValues(seed: HashSeed, values: SqlRow): string {
  const seal = { ...emptySeal }
  addRow(seal, seed, values, [...values.keys()])
  return sealText(seal)
}
