import type { Consensus } from '#shared/methods/consensus.ts'
import { useSay } from '../../app/app-context.ts'
import { Tag } from '../../components/tag.tsx'

const tones = { agree: 'good', split: 'danger', spread: 'attention', outlier: 'attention', single: 'neutral' } as const

/** Agree, split, spread or one or two apart, in a word. */
export function ConsensusTag({ consensus }: { readonly consensus: Consensus }) {
  const say = useSay()
  return <Tag tone={tones[consensus]}>{say('agreement.consensus', { consensus })}</Tag>
}
