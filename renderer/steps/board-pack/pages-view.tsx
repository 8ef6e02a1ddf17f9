import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { SectionId } from '#shared/report/report.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useSingleton } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { BuildingBar } from './building-bar.tsx'
import { HeadlineCard } from './headline-card.tsx'
import { PagePreview } from './page-preview.tsx'
import { PageSettingContext, pageSetting } from './page-setting.ts'
import { PageStrip } from './page-strip.tsx'
import styles from './pages-view.module.css'
import { SectionsCard } from './sections-card.tsx'
import { usePageFace } from './use-page-face.ts'
import { useReportPages } from './use-report-pages.ts'

const rowsOfPreview = 40

/** The sections of the document, and its pages as the data makes them. */
export function PagesView() {
  const { ui } = useApp()
  const say = useSay()
  const { audience } = useSingleton('boardPack')
  const workbook = useSingleton('workbook')
  const faceLoaded = usePageFace(workbook.houseFont)
  const report = useReportPages(audience)
  const sought = useStore(ui, (state) => (state.sought?.entity === 'packSection' ? state.sought.id : null))
  const [chosen, setChosen] = useState<SectionId | null>(null)
  const { pages } = report
  const wanted = sought ?? chosen
  const chosenPage = pages.find(({ section }) => section.id === wanted) ?? pages[0] ?? null
  // The choice is seen at once; its page is drawn as there is time, and another choice goes first.
  const current = useDeferredValue(chosenPage)
  const own = useRef<HTMLDivElement>(null)
  const setting = useMemo(() => pageSetting(workbook, rowsOfPreview), [workbook])
  const small = useMemo(() => ({ ...setting, mostRows: 0 }), [setting])

  const focusPage = useCallback(() => own.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])

  function choose(id: SectionId): void {
    setChosen(id)
    if (sought !== null) ui.setState({ sought: null })
  }

  return (
    <div className={styles.split} data-later>
      <SectionsCard
        pages={pages}
        built={report.state === 'current'}
        current={chosenPage?.section.id ?? null}
        onChoose={choose}
      />
      <div ref={own} className={styles.pages} aria-busy={report.state === 'building' || !faceLoaded}>
        <BuildingBar report={report} alone={pages.length === 0} onLeave={focusPage} />
        {!faceLoaded || (report.state !== 'current' && current === null) ? null : current === null ? (
          <section className={styles.none} aria-label={say('screen.pack.noPages')}>
            <StartCard title={say('screen.pack.noPages')} text={say('screen.pack.noPagesText')}>
              <Button
                look="primary"
                icon="arrowRight"
                onClick={() => ui.setState((state) => ({ sought: null, views: { ...state.views, boardPack: 'ask' } }))}
              >
                {say('screen.goTo', { place: say('screen.pack.view.ask') })}
              </Button>
            </StartCard>
          </section>
        ) : (
          <>
            <HeadlineCard
              key={current.section.id}
              page={current}
              number={pages.indexOf(current) + 1}
              setting={setting}
            />
            <PageSettingContext value={setting}>
              <PagePreview page={current} number={pages.indexOf(current) + 1} of={pages.length} />
            </PageSettingContext>
            <PageSettingContext value={small}>
              <PageStrip pages={pages} current={chosenPage?.section.id ?? null} onChoose={choose} />
            </PageSettingContext>
          </>
        )}
      </div>
    </div>
  )
}
