import { useStore } from 'zustand'
import type { StepId } from '#shared/steps/steps.ts'
import type { DrawerKey } from '../../state/ui-store.ts'
import { useApp, useSay } from '../app-context.ts'
import { DrawerFrame } from './drawer-frame.tsx'
import { AssessmentDrawer, HistoryDrawer, WhyDrawer } from './drawer-parts.ts'
import { GuideDrawer } from './guide-drawer.tsx'
import { MissingDrawer } from './missing-drawer.tsx'
import { NotesDrawer } from './notes-drawer.tsx'

/** The one drawer that is open, beside the step; over it where the window is narrow. */
export function Drawer({ step }: { readonly step: StepId }) {
  const { ui } = useApp()
  const say = useSay()
  const drawer = useStore(ui, (state) => state.drawer)
  const cell = useStore(ui, (state) => (step === 'currentState' && drawer === 'guide' ? state.gridCell : null))
  if (drawer === null) return null
  if (cell !== null) return <AssessmentDrawer cell={cell} onClose={() => ui.setState({ drawer: null })} />
  return (
    <DrawerFrame title={say(`screen.drawer.${drawer}`)} onClose={() => ui.setState({ drawer: null })}>
      <DrawerContent drawer={drawer} step={step} />
    </DrawerFrame>
  )
}

function DrawerContent({ drawer, step }: { readonly drawer: DrawerKey; readonly step: StepId }) {
  switch (drawer) {
    case 'guide':
      return <GuideDrawer step={step} />
    case 'missing':
      return <MissingDrawer step={step} />
    case 'why':
      return <WhyDrawer step={step} />
    case 'history':
      return <HistoryDrawer />
    case 'notes':
      return <NotesDrawer step={step} />
  }
}
