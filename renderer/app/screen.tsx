import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { type App, AppContext, useApp } from './app-context.ts'
import { Dialogs } from './dialogs.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Find } from './find.tsx'
import { LiveRegion } from './live-region.tsx'
import { HomePage } from './pages.ts'
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

function Themed() {
  const { ui } = useApp()
  const theme = useTheme()
  useAppKeys()
  return (
    <MantineProvider
      forceColorScheme={theme === 'dark' ? 'dark' : 'light'}
      getStyleNonce={readNonce}
      theme={{ fontFamily: 'var(--font)', respectReducedMotion: true, cursorType: 'pointer' }}
    >
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
  return route.kind === 'home' ? <HomePage /> : <WorkbookFrame step={route.step} />
}
