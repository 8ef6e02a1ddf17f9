import type { MessageKey } from '#shared/messages/translate.ts'
import { type Lens, type Level, levels } from '#shared/model/lens.ts'

/** Message ids of the texts on lenses and levels (METHOD B6). */

type NextLevel = Exclude<Level, 0>

export type LensTexts = {
  readonly name: MessageKey
  readonly question: MessageKey
  /** What one sees at each level, 0 to 5. */
  readonly levels: readonly MessageKey[]
  /** What to ask for as proof. */
  readonly evidence: MessageKey
  /** What to do next; at index 0 the step from level 0 to 1. */
  readonly nextSteps: readonly MessageKey[]
}

export function lensTexts(lens: Lens): LensTexts {
  return {
    name: `content.lens.${lens}.name`,
    question: `content.lens.${lens}.question`,
    levels: levels.map((level) => `content.lens.${lens}.level${level}` as const),
    evidence: `content.lens.${lens}.evidence`,
    nextSteps: levels.filter(isNext).map((level) => `content.lens.${lens}.step${level}` as const),
  }
}

/** The name of a level: 0 Absent to 5 Adaptive. */
export function levelName(level: Level): MessageKey {
  return `content.level.${level}`
}

/** What to do next to rise from `level`, if there is a higher one. Feeds the opportunity drafts. */
export function nextStep(lens: Lens, level: Level): MessageKey | undefined {
  const next = levels.find((each) => each === level + 1)
  return next === undefined || !isNext(next) ? undefined : `content.lens.${lens}.step${next}`
}

function isNext(level: Level): level is NextLevel {
  return level > 0
}
