import { MantineProvider, type MantineThemeOverride } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { type App, AppContext, useApp } from './app-context.ts'
import { Dialogs } from './dialogs.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Find } from './find.tsx'
import { useKeptFocus } from './focus/keep-focus.ts'
import { LiveRegion } from './live-region.tsx'
import { HomePage } from './pages.ts'
import { useSheetDrop } from './read-back/use-sheet-drop.ts'
import { useAppKeys } from './use-app-keys.ts'
import { useTheme } from './use-theme.ts'
import { WorkbookFrame } from './workbook-frame.tsx'

/** The nonce of this page, for style elements that components make. @see HostBridge */
function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

/** Everything on screen. */
export function Screen({ app }: { readonly app: App }) {
  const say = useStore(app.speech, (state) => state.say)
  const spoken = useMemo(() => ({ ...app, say }), [app, say])
  return (
    <AppContext value={spoken}>
      <Themed />
    </AppContext>
  )
}

const theming: MantineThemeOverride = {
  fontFamily: 'var(--font)',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // A menu opens at its first entry; a place of no role before it is none that a menu may have.
  components: { Menu: { defaultProps: { withInitialFocusPlaceholder: false } } },
}

function Themed() {
  const { ui } = useApp()
  const theme = useTheme()
  useAppKeys()
  useSheetDrop()
  useKeptFocus()
  return (
    <MantineProvider forceColorScheme={theme === 'dark' ? 'dark' : 'light'} getStyleNonce={readNonce} theme={theming}>
      {/* A dialog that can't be shown, or not loaded, must not be in the way of the page. */}
      <ErrorBoundary beforeAgain={() => ui.setState({ dialog: null })}>
        <CurrentPage />
        <Dialogs />
        <Find />
      </ErrorBoundary>
      <Notifications position="bottom-left" containerWidth={420} />
      <LiveRegion />
    </MantineProvider>
  )
}

function CurrentPage() {
  const app = useApp()
  const route = useStore(app.ui, (state) => state.route)
  const shown = useRef(route.kind)
  // From home into a workbook and back, what had the focus is gone with its page.
  useEffect(() => {
    if (shown.current === route.kind) return
    shown.current = route.kind
    if (document.activeElement === document.body) document.querySelector('main')?.focus({ preventScroll: true })
  }, [route.kind])
  return route.kind === 'home' ? <HomePage /> : <WorkbookFrame step={route.step} />
}
