import { widthOf } from './text-lines.ts'

/** After these some programs begin a line, and others do not: a hyphen, a bracket, any letter of scripts without spaces. */
const mayEnd =
  /(?<=[^\p{L}\p{M}\p{N}\s]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])(?!\p{M}|$)/u
const spaces = /[ \t]+/

/**
 * The lines of a head of a column.
 * @param room of a line, in points
 * @param where a line may end: at spaces, and in words that are longer than a line; or wherever any program ends one
 */
export function linesOfHead(text: string, room: number, where: 'spaces' | 'anywhere'): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    for (const word of paragraph.trim().split(spaces)) {
      const isWhole = fits(word, room)
      for (const [at, piece] of piecesOf(word, room, isWhole && where === 'spaces').entries()) {
        const last = lines.at(-1)
        const longer = `${last}${at === 0 ? ' ' : ''}${piece}`
        // A word that no line has room for begins one of its own, in some programs.
        const mayFollow = at > 0 || isWhole || where === 'anywhere'
        if (last !== undefined && mayFollow && fits(longer, room)) lines[lines.length - 1] = longer
        else lines.push(piece)
      }
    }
    return lines
  })
}

function piecesOf(word: string, room: number, isWhole: boolean): readonly string[] {
  if (isWhole) return [word]
  return word.split(mayEnd).flatMap((piece) => (fits(piece, room) ? piece : lettersOf(piece)))
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Those with what belongs to them: accents, and the halves of one that is written as two. */
function lettersOf(word: string): readonly string[] {
  return Array.from(letters.segment(word), ({ segment }) => segment)
}

function fits(text: string, room: number): boolean {
  return widthOf(text, true) <= room
}

/** The widest word of a head, in points. */
export function widestWord(text: string): number {
  return text.split(/\s+/).reduce((most, word) => Math.max(most, widthOf(word, true)), 0)
}
