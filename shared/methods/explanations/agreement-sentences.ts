import type { Agreement } from '#shared/methods/readings/agreement.ts'
import { type Phrase, phrase } from './explanation.ts'

/** How far the raters agree, in one sentence, and how reliable they are as a panel; nothing where nobody rated with another. */
export function agreementPhrases({ counts, panel }: Agreement): readonly Phrase[] {
  const { agree, split, spread, outlier } = counts
  const rated = agree + split + spread + outlier
  if (rated === 0) return []
  const sentence = phrase('agreement.sentence', { agreed: agree, rated, split, spread, outlier })
  if (panel === null) return [sentence]
  return [sentence, phrase('agreement.panel', { reliability: panel.reliability, alpha: panel.alpha })]
}
