import { wrapText } from '#shared/charts/fit-text.ts'
import { lettersOf } from '#shared/charts/letters.ts'
import { live } from '../planned-cell.ts'
import type { PlannedCell } from '../sheet-plan.ts'
import { widthOf } from '../text-lines.ts'
import { sheetLook } from './sheet-look.ts'

/** Letters that a name beside a bar has room for: not every program cuts longer ones, and then nothing is left of the bars. */
const longest = 48

/** The same for one on several lines at the rim of a radar. */
const longestAtRim = 84
const mostLines = 4
/** A word may be so much longer than its line: between the web, which is round, and the edge of the chart there is more room. */
const longWord = 1.5

/** The name of what a chart draws: as much of a text as a chart has room for. The whole of it is where the formula takes it from. */
export function chartName(formula: string, text: string): PlannedCell {
  return live(beginning(formula, longest), cut(text, longest), 'computedText')
}

/**
 * A name at the rim of a radar, on several lines: programs break none there. A name that changes in Excel breaks at the same
 * spaces, counted from its beginning, as far as it has them. It ends within a word that would run over the edge of the chart.
 * @param room for a line, in points; a word alone may be longer
 */
export function nameAtRim(formula: string, text: string, room: number): PlannedCell {
  const letters = lettersAtRim(text, room)
  const short = cut(text, letters)
  // From the last: what is broken already is no longer counted as a space.
  const spaces = breaksOf(short, room).toReversed()
  const broken = spaces.reduce((whole, at) => `SUBSTITUTE(${whole}," ",CHAR(10),${at})`, beginning(formula, letters))
  return live(broken, brokenAt(short, spaces), 'computedText')
}

/** Of a name so many letters that each of its lines has room. */
function lettersAtRim(text: string, room: number): number {
  let letters = longestAtRim
  for (;;) {
    const short = cut(text, letters)
    let start = 0
    const wide = brokenAt(short, breaksOf(short, room))
      .split('\n')
      .find((line) => {
        if (widthOf(line, false) > room * longWord) return true
        start += line.length + 1
        return false
      })
    const kept = wide === undefined ? 0 : start + lettersWithin(wide, room * longWord - widthOf('…', false))
    if (kept === 0 || kept >= letters) return letters
    letters = kept
  }
}

/** How long the beginning of a line is that has room. */
function lettersWithin(line: string, room: number): number {
  let length = 0
  for (const letter of lettersOf(line)) {
    if (widthOf(line.slice(0, length + letter.length), false) > room) break
    length += letter.length
  }
  return length
}

/** A text with the ends of lines in the place of these of its spaces, counted from 1. */
function brokenAt(text: string, spaces: readonly number[]): string {
  let count = 0
  return text.replaceAll(' ', () => {
    count += 1
    return spaces.includes(count) ? '\n' : ' '
  })
}

/** Which spaces of a text, counted from 1, its lines end at. */
function breaksOf(text: string, room: number): readonly number[] {
  if (text !== text.replace(/\s+/gu, ' ').trim()) return []
  const type = { size: sheetLook.textSize, weight: 400 } as const
  const lines = wrapText(text, room, mostLines, type, (part) => widthOf(part, false))
  const breaks: number[] = []
  let end = 0
  for (const line of lines.slice(0, -1)) {
    end += line.length
    // Within a word, and between letters that break without a space, there is none to stand for the end of the line.
    if (text[end] !== ' ') continue
    breaks.push(text.slice(0, end + 1).split(' ').length - 1)
    end += 1
  }
  return breaks
}

function cut(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters)}…` : text
}

function beginning(formula: string, letters: number): string {
  return `LEFT(${formula},${letters})&IF(LEN(${formula})>${letters},"…","")`
}
