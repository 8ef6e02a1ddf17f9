import { briefQuarter } from '#shared/methods/readings/quarter-name.ts'
import { useSay } from './app-context.ts'
import { useSingleton } from './use-workbook.ts'

/** Writes the quarter of a day as the open workbook counts its years: "Q3 27", or "Q1 FY27". */
export function useBriefQuarter(): (date: string) => string {
  const say = useSay()
  const { fiscalStartMonth } = useSingleton('workbook')
  return (date) => briefQuarter(say, date, fiscalStartMonth)
}

/** Writes from which quarter to which: one quarter alone stands once. */
export function useQuarterRange(): (start: string, finish: string) => string {
  const say = useSay()
  const briefly = useBriefQuarter()
  return (from, to) => {
    // A line ends between two quarters, not within one.
    const [start, finish] = [whole(briefly(from)), whole(briefly(to))]
    return start === finish ? start : say('screen.gantt.range', { start, finish })
  }
}

function whole(words: string): string {
  return words.replaceAll(' ', '\u00a0')
}
