import { choiceLabel } from '#shared/messages/labels.ts'
import { useSay } from '../app/app-context.ts'
import { RowLibrary } from './row-library.tsx'

/** The first year in promises: 30, 60 and 90 days, 6 and 12 months. METHOD B8. */
export function MilestoneTemplate({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  return (
    <RowLibrary
      library="milestone"
      about={({ stage = null }) => ({
        text: '',
        tags: stage === null ? [] : [choiceLabel(say, 'milestone', 'stage', stage)],
      })}
      onClose={onClose}
    />
  )
}
