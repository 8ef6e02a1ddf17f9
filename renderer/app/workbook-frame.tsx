import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { StepId } from '#shared/steps/steps.ts'
import { RowDetails } from '../steps/row-details.tsx'
import { StepView } from '../steps/step-view.tsx'
import { useApp, useSay } from './app-context.ts'
import { Drawer } from './drawers/drawer.tsx'
import { DrawerStrip } from './drawers/drawer-strip.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { markPainted } from './mark-painted.ts'
import { PresenterBar } from './presenter/presenter-bar.tsx'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'
import { TroubleBanner } from './trouble-banner.tsx'
import styles from './workbook-frame.module.css'

/** An open workbook: rail, top bar, the step, and one drawer at a time. A presenter sees the step only. */
export function WorkbookFrame({ step }: { readonly step: StepId }) {
  const { ui } = useApp()
  const say = useSay()
  const presenting = useStore(ui, (state) => state.presenting)
  useEffect(markPainted, [])
  return (
    <div className={styles.frame} data-presenting={presenting}>
      <a className={styles.skip} href="#step">
        {say('screen.skipToStep')}
      </a>
      {!presenting && <TopBar />}
      {!presenting && <Rail current={step} />}
      <main className={styles.main} id="step" tabIndex={-1}>
        <TroubleBanner />
        <ErrorBoundary key={step}>
          <StepView step={step} />
          <RowDetails />
        </ErrorBoundary>
      </main>
      {!presenting && (
        <ErrorBoundary beforeAgain={() => ui.setState({ drawer: null })}>
          <Drawer step={step} />
        </ErrorBoundary>
      )}
      {!presenting && <DrawerStrip step={step} />}
      {presenting && <PresenterBar step={step} />}
    </div>
  )
}
