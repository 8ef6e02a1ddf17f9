import type { Page } from 'playwright-core'

/** One run of a host with its screen. What differs between hosts, a journey asks for here. */
export type RunningHost = {
  readonly page: Page
  /** What the page said on its console as an error, and what it threw. */
  readonly faults: readonly string[]
  /** The path of a finished document that the person asks to be shown. @param show what the person does for it */
  readonly takeDocument: (show: () => Promise<void>) => Promise<string>
  /** Ends screen and host as a person would. */
  readonly close: () => Promise<void>
}

export type HostKind = {
  readonly name: string
  /** @param home holds everything the host keeps, workbooks among it @param file the workbook to start with */
  readonly start: (home: string, file?: string) => Promise<RunningHost>
}
