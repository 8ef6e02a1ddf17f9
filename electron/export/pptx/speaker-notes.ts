import type { Report, Section } from '#shared/report/report.ts'
import type { Part } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'

/** What to say to a slide: the message, what follows from it, what its pictures show, and how its figures came about. */
export function notesOf(
  section: Pick<Section, 'headline' | 'soWhat' | 'blocks'>,
  parts: readonly Part[],
  first: boolean,
  report: Report,
  { say }: DeckSetter,
): readonly string[] {
  const pictures = parts.flatMap((part) => (part.kind === 'chart' || part.kind === 'drawing' ? [part.alt ?? ''] : []))
  const reasons = first ? reasonsOf(section, report) : []
  return [
    section.headline,
    ...(first ? [section.soWhat] : []),
    ...pictures,
    ...(reasons.length === 0 ? [] : [say('deck.reasons'), ...reasons]),
    report.stamp,
  ].filter((text) => text !== '')
}

/** How the figures of a section came about that stand out: those of its cards and not of its tables, which have hundreds. */
function reasonsOf({ blocks }: Pick<Section, 'blocks'>, { explanations = {} }: Report): readonly string[] {
  const figures = blocks.flatMap((block) =>
    block.kind === 'metrics'
      ? block.items.flatMap(({ value }) => ('figure' in value && value.figure !== undefined ? [value.figure] : []))
      : [],
  )
  return [...new Set(figures)].flatMap((figure) => explanations[figure]?.split('\n') ?? [])
}
