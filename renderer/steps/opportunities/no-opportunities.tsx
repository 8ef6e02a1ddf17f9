import { opportunityDrafts } from '#shared/methods/readings/opportunity-drafts.ts'
import { useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { StartCard } from '../../components/start-card.tsx'
import { GoToStep } from '../go-to-step.tsx'

/** What this step is for while it has nothing: from where drafts come, and where to go until there are any. */
export function NoOpportunities() {
  const say = useSay()
  const none = useWorkbook((workbook) => opportunityDrafts(workbook).length === 0)
  return (
    <StartCard
      title={say('screen.chances.empty')}
      text={say(none ? 'screen.chances.emptyUnrated' : 'screen.chances.emptyWhy')}
    >
      {none && <GoToStep step="currentState" />}
    </StartCard>
  )
}
