import { cleanText } from './excel-text.ts'

const longestName = 31

/** Gives each sheet a name that Excel takes: at most 31 characters, none of `* ? : \ / [ ]`, no two alike but for case. */
export function createSheetNames(): (wanted: string) => string {
  const taken = new Set(['history'])
  return (wanted) => {
    const clean = trimmed(
      cleanText(wanted)
        // What looks like an escape of a character is read as one.
        .replace(/[*?:\\/[\]]|_(?=x[0-9A-Fa-f]{4}_)/g, ' ')
        .replace(/\s+/g, ' '),
    )
    // Programs put names between apostrophes.
    const base = clean === '' ? 'Sheet' : clean.replaceAll("'", '\u2019')
    let name = cut(base, longestName)
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const end = ` (${number})`
      name = cut(base, longestName - end.length) + end
    }
    taken.add(name.toLowerCase())
    return name
  }
}

/** Neither spaces nor apostrophes at the ends. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '')
}

/** Words that are left whole have to be this share of a shortened name. */
const wholeShare = 0.5

/** What does not fit ends with a whole word where one is near, and with a mark that it goes on. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name
  const short = name
    .slice(0, length - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
  const end = name[short.length] === ' ' ? short.length : short.lastIndexOf(' ')
  const whole = end >= length * wholeShare ? short.slice(0, end) : short
  return `${trimmed(whole.replace(/[\s,;:–-]+$/, ''))}…`
}
