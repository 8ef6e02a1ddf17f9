import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/mantine.css'
import '../styles/base.css'
import { createRoot } from 'react-dom/client'
import type { HostInfo } from '#shared/contract/requests.ts'
import { createFindingsStore } from '../state/findings/findings-store.ts'
import { readKeptTheme } from '../state/kept-theme.ts'
import { createSettledStore } from '../state/settled-workbook.ts'
import { createSpeech } from '../state/speech.ts'
import { createUiStore } from '../state/ui-store.ts'
import { createWorkbookSession } from '../state/workbook-session.ts'
import { stepScreens } from '../steps/step-screens.tsx'
import type { Transport } from '../transport/transport.ts'
import type { App } from './app-context.ts'
import { createAtRest } from './at-rest.ts'
import { followHost } from './follow-host.ts'
import { allParts } from './parts/all-parts.ts'
import { prefetchParts } from './parts/prefetch-parts.ts'
import { Screen } from './screen.tsx'

const unknownHost: HostInfo = {
  host: 'browser',
  version: '',
  platform: '',
  files: 'folder',
  locale: navigator.language,
  opened: null,
}

/** Puts the screen into the page: with the workbook the host was started with, else at home. */
export async function startScreen(root: HTMLElement, transport: Transport): Promise<App> {
  // Most who start with a workbook see this step first, and who does not will soon: it comes while the host answers.
  void prefetchParts([stepScreens.direction])
  const info = await transport.api['app.info']({})
  const host = info.ok ? info.value : unknownHost
  const speech = await createSpeech(host.locale)
  const session = createWorkbookSession(transport)
  const atRest = createAtRest(window)
  const app: App = {
    transport,
    host,
    session,
    atRest,
    settled: createSettledStore(session.store, atRest),
    findings: createFindingsStore(session.store),
    ui: createUiStore({ theme: readKeptTheme() }),
    speech,
    get say() {
      return speech.getState().say
    },
  }
  followHost(app)
  createRoot(root).render(<Screen app={app} />)
  void prefetchParts(allParts)
    .then(async () => (await import('./read-ahead.ts')).readAhead(session.store))
    // What can't be read ahead is read, and told of, where it is needed.
    .catch(() => undefined)
    .then(() => performance.mark('opsbook:idle'))
  return app
}
