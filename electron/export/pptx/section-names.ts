import type { Deck } from './deck-plan.ts'

/** The section of each slide. The library knows sections by their names: one that comes a second time gets a number. */
export function sectionNames({ slides }: Deck): string[] {
  const names: string[] = []
  const used = new Map<string, number>()
  for (const [at, { section }] of slides.entries()) {
    if (at > 0 && slides[at - 1]?.section === section) {
      names.push(names.at(-1) ?? section)
      continue
    }
    const count = (used.get(section) ?? 0) + 1
    used.set(section, count)
    names.push(count === 1 ? section : `${section} (${count})`)
  }
  return names
}
