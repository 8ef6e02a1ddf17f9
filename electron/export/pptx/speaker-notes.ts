import { statedFigures } from '#shared/report/figures-of.ts'
import type { Report, Section } from '#shared/report/report.ts'
import type { Part } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import { shortenedTexts } from './shortened-texts.ts'

type SpokenSection = Pick<Section, 'headline' | 'soWhat' | 'figures' | 'blocks'>

/** What to say to a slide: the message, what follows from it, what its pictures show and what they shorten, and how its figures came about. */
export function notesOf(
  section: SpokenSection,
  parts: readonly Part[],
  first: boolean,
  report: Report,
  { say }: DeckSetter,
): readonly string[] {
  const pictures = parts.flatMap((part) => (part.kind === 'chart' || part.kind === 'drawing' ? [part.alt ?? ''] : []))
  const reasons = first ? reasonsOf(section, report) : []
  const shortened = shortenedTexts(parts)
  return [
    section.headline,
    ...(first ? [section.soWhat] : []),
    ...pictures,
    ...(shortened.length === 0 ? [] : [say('report.inFull'), ...shortened]),
    ...(reasons.length === 0 ? [] : [say('deck.reasons'), ...reasons]),
    report.stamp,
  ].filter((text) => text !== '')
}

/** How the figures of a section came about that stand out: those of its sentences and cards and not of its tables, which have hundreds. */
function reasonsOf(section: SpokenSection, { explanations = {} }: Report): readonly string[] {
  return [...new Set(statedFigures(section))].flatMap((figure) => explanations[figure]?.split('\n') ?? [])
}
