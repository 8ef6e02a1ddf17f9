import { opportunityDrafts } from '#shared/methods/readings/opportunity-drafts.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { goToStep } from '../../state/ui-store.ts'

/** What this step is for while it has nothing: from where drafts come, and where to go until there are any. */
export function NoOpportunities() {
  const { ui } = useApp()
  const say = useSay()
  const none = useWorkbook((workbook) => opportunityDrafts(workbook).length === 0)
  return (
    <StartCard
      title={say('screen.chances.empty')}
      text={say(none ? 'screen.chances.emptyUnrated' : 'screen.chances.emptyWhy')}
    >
      {none && (
        <Button look="primary" icon="arrowRight" onClick={() => goToStep(ui, 'currentState')}>
          {say('screen.goTo', { place: say('steps.currentState.title') })}
        </Button>
      )}
    </StartCard>
  )
}
