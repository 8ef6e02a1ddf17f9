import { useMemo } from 'react'
import { earlyMessages } from '#shared/steps/early-messages.ts'
import { useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Tag } from '../../components/tag.tsx'
import { Registers } from '../register/registers.tsx'
import { registersOf } from '../step-entities.ts'
import { StepHead } from '../step-head.tsx'
import { StepBar, type StepViews, useStepView } from '../step-views.tsx'
import { CalendarView } from './calendar-view.tsx'
import { GroupsView } from './groups-view.tsx'

type View = 'map' | 'plan' | 'calendar'

const communicationViews: StepViews<View> = {
  step: 'communications',
  views: ['map', 'plan', 'calendar'],
  shownIn: { stakeholder: 'plan', communication: 'plan' },
}

/** Step 9: who has to hear what, before which change. */
export function CommunicationsStep() {
  const say = useSay()
  const view = useStepView(communicationViews)
  return (
    <>
      <StepHead step="communications" />
      <StepBar
        step="communications"
        options={communicationViews.views.map((value) => ({ value, label: say(`screen.messages.view.${value}`) }))}
        view={view}
      >
        <InTime />
      </StepBar>
      <CurrentView view={view} />
    </>
  )
}

function CurrentView({ view }: { readonly view: View | 'lists' }) {
  switch (view) {
    case 'map':
    case 'plan':
      return <GroupsView as={view} />
    case 'calendar':
      return <CalendarView />
    case 'lists':
      return <Registers step="communications" names={registersOf('communications')} />
  }
}

/** METHOD B9, step 9: every group that the plan touches strongly has a message before its first change. */
function InTime() {
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const groups = useMemo(() => earlyMessages(workbook), [workbook])
  if (groups.length === 0) return null
  const inTime = groups.filter((group) => group.inTime).length
  const all = inTime === groups.length
  return (
    <Tag tone={all ? 'good' : 'attention'} icon={all ? 'check' : 'alert'}>
      {say('screen.messages.inTime', { count: inTime, all: groups.length })}
    </Tag>
  )
}
