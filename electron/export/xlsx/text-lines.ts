import { eastAsianParts } from '#shared/charts/fit-text.ts'
import { arialWidth } from '../arial.ts'
import { textSize } from './styles.ts'

/** Of a line of a word that is longer than a line, where it has a bracket or a comma: some programs break it after those only. */
const stoppedShare = 0.78
/** Elsewhere any letter may be the last: half of a wide one has no room on each line, in points. */
const lostLetter = 4
const stops = /[^\p{L}\p{M}\p{N}]/u
/** Letters with marks are as wide as those without, few are wider than this. */
const marked = 0.61
/** Of Arabic, Indian and other scripts with letters of all widths. */
const joined = 0.66
/** Half of a picture that is written as two. */
const half = 0.7
/** What is as wide as it is high. */
const square = 1
/** Marks over and under letters, and what joins or directs them: they take no room of their own. */
const weightless = [
  [0x0300, 0x036f],
  [0x0591, 0x05bd],
  [0x064b, 0x065f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
] as const
/** Korean: some programs break it between letters, others between words only, which takes more lines. */
const korean = /[\u1100-\u11ff\uac00-\ud7ff]/

/**
 * Says where each line of a text begins, broken at spaces and between East Asian letters.
 * @param room in points
 */
function eachLine(text: string, room: number, isBold: boolean, begins: (at: number) => void): void {
  const space = widthOf(' ', isBold)
  let at = 0
  for (const paragraph of text.split('\n')) {
    let used = 0
    begins(at)
    for (const spaced of paragraph.split(' ')) {
      for (const [part, word] of partsOf(spaced).entries()) {
        const width = widthOf(word, isBold)
        const before = used === 0 ? 0 : used + (part === 0 ? space : 0)
        if (before + width <= room) used = before + width
        else {
          if (used > 0) begins(at)
          used = width <= room ? width : inPieces({ word, width, isBold }, room, at, begins)
        }
        at += word.length
      }
      at += 1
    }
  }
}

/** What stays on a line of a word. */
function partsOf(word: string): readonly string[] {
  return korean.test(word) ? [word] : eastAsianParts(word)
}

type Word = { readonly word: string; readonly width: number; readonly isBold: boolean }

/** A word that is longer than a line. @returns how much of its last line is taken */
function inPieces({ word, width, isBold }: Word, room: number, at: number, begins: (at: number) => void): number {
  const isStopped = stops.test(word)
  const line = isStopped ? room * stoppedShare : Math.max(room / 2, room - lostLetter)
  const pieces = Math.ceil(width / line)
  let [piece, used] = [1, 0]
  for (let letter = 0; letter < word.length && piece < pieces; letter += 1) {
    used += widthOf(word.charAt(letter), isBold)
    if (used <= piece * line) continue
    begins(at + letter)
    piece += 1
  }
  // What follows stands behind its last letters, unless nobody knows where these are.
  return isStopped ? line : Math.min(line, width - (pieces - 1) * line + lostLetter)
}

/** @param room in points */
export function lineCount(text: string, room: number, isBold: boolean): number {
  if (text.length * textSize <= room && !text.includes('\n')) return 1
  let lines = 0
  eachLine(text, room, isBold, () => {
    lines += 1
  })
  return lines
}

/** A text in the lines that it is broken into. @param room in points */
export function linesOfText(text: string, room: number): readonly string[] {
  const starts: number[] = []
  eachLine(text, room, false, (at) => starts.push(whole(text, at)))
  return starts.map((at, line) => text.slice(at, starts[line + 1] ?? text.length).trim())
}

/** The place itself, or that before where it would part the two halves of one letter. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

/** How wide a text of a cell is, in points. */
export function widthOf(text: string, isBold: boolean): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    sum += arialWidth(code, isBold) ?? otherWidth(code)
  }
  return sum * textSize
}

function otherWidth(code: number): number {
  if (weightless.some(([first, last]) => first <= code && code <= last)) return 0
  if (code < 0x0600 || (code >= 0x1e00 && code < 0x2e80)) return marked
  if (code < 0x1100) return joined
  return code >= 0xd800 && code <= 0xdfff ? half : square
}
