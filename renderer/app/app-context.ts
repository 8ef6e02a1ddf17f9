import { createContext, use } from 'react'
import type { HostInfo } from '#shared/contract/requests.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { FindingsStore } from '../state/findings/findings-store.ts'
import type { SettledStore } from '../state/settled-workbook.ts'
import type { SpeechStore } from '../state/speech.ts'
import type { UiStore } from '../state/ui-store.ts'
import type { WorkbookSession } from '../state/workbook-session.ts'
import type { Transport } from '../transport/transport.ts'
import type { AtRest } from './at-rest.ts'

/** What the whole screen shares. Made once, where it starts. */
export type App = {
  readonly transport: Transport
  readonly session: WorkbookSession
  readonly atRest: AtRest
  /** The workbook as it was when the hand last rested. */
  readonly settled: SettledStore
  readonly ui: UiStore
  readonly findings: FindingsStore
  readonly host: HostInfo
  readonly speech: SpeechStore
  /** In the language of the screen as it is now. */
  readonly say: Say
}

export const AppContext = createContext<App | null>(null)

export function useApp(): App {
  const app = use(AppContext)
  if (app === null) throw new Error('a component was rendered outside the app')
  return app
}

/** Says a message in the language of the screen. */
export function useSay(): Say {
  return useApp().say
}
