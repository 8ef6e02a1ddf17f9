import { useStore } from 'zustand'
import { choiceLabel } from '#shared/messages/labels.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useSingleton } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { Tag } from '../../components/tag.tsx'
import { TagButton } from '../../components/tag-button.tsx'
import { Registers } from '../register/registers.tsx'
import { registersOf } from '../step-entities.ts'
import { StepHead } from '../step-head.tsx'
import { StepBar, type StepViews, useStepView } from '../step-views.tsx'
import { AskView } from './ask-view.tsx'
import { DecisionsView } from './decisions-view.tsx'
import { PagesView } from './pages-view.tsx'
import { QualityView } from './quality-view.tsx'
import { usePackFindings } from './use-pack-findings.ts'

type View = 'pages' | 'ask' | 'decisions' | 'quality'

const packViews: StepViews<View> = {
  step: 'boardPack',
  views: ['pages', 'ask', 'decisions', 'quality'],
  shownIn: {
    packSection: 'pages',
    boardPack: 'ask',
    option: 'ask',
    resolution: 'decisions',
    approval: 'decisions',
  },
}

const audiences = ['board', 'leadership', 'staff'] as const

/** Step 10: what the board reads and what it decides. */
export function BoardPackStep() {
  const { ui } = useApp()
  const say = useSay()
  const view = useStepView(packViews)
  return (
    <>
      <StepHead
        step="boardPack"
        actions={
          <Button look="primary" icon="share" onClick={() => ui.setState({ dialog: 'export' })}>
            {say('screen.pack.export')}
          </Button>
        }
      />
      <StepBar
        step="boardPack"
        options={packViews.views.map((value) => ({ value, label: say(`screen.pack.view.${value}`) }))}
        view={view}
      >
        <Settled />
        <AudiencePicker />
      </StepBar>
      <CurrentView view={view} />
    </>
  )
}

function CurrentView({ view }: { readonly view: View | 'lists' }) {
  switch (view) {
    case 'pages':
      return <PagesView />
    case 'ask':
      return <AskView />
    case 'decisions':
      return <DecisionsView />
    case 'quality':
      return <QualityView />
    case 'lists':
      return <Registers step="boardPack" names={registersOf('boardPack')} />
  }
}

/** For whom the document is: its cut, its pages, and what the export begins with. */
function AudiencePicker() {
  const say = useSay()
  const { change } = useEdit()
  const editable = useEditable()
  const { audience } = useSingleton('boardPack')
  return (
    <Segmented
      label={say('screen.export.audience')}
      options={audiences.map((value) => ({ value, label: choiceLabel(say, 'boardPack', 'audience', value) }))}
      value={audience}
      disabled={!editable}
      onChange={(value) => change('boardPack', 'boardPack', 'audience', value)}
    />
  )
}

/** How much is left to settle before these pages can be shown. */
function Settled() {
  const { ui, findings } = useApp()
  const say = useSay()
  const { open } = usePackFindings()
  const looked = useStore(findings, ({ progress }) => progress !== null)
  if (!looked) return null
  if (open.length === 0) {
    return (
      <Tag tone="good" icon="check">
        {say('screen.pack.settled')}
      </Tag>
    )
  }
  return (
    <TagButton
      tone="attention"
      icon="alert"
      onClick={() => ui.setState((state) => ({ sought: null, views: { ...state.views, boardPack: 'quality' } }))}
    >
      {say('screen.pack.toSettle', { count: open.length })}
    </TagButton>
  )
}
