import { userInfo } from 'node:os'
import { openInBrowser } from '#electron/browser/open-in-browser.ts'
import { startBrowserHost } from '#electron/browser/start-browser-host.ts'
import { homeFolder, workbooksFolder } from '#electron/workbooks/home-folder.ts'
import type { Say } from '#shared/messages/translate.ts'

type Options = {
  /** The workbook to begin with; undefined: the list of workbooks. */
  readonly file: string | undefined
  /** Whether to open a browser, or only to print the address. */
  readonly open: boolean
  readonly version: string
  readonly locale: string
  readonly say: Say
}

/** Runs the browser host until it is asked to stop. @returns the exit code */
export async function serveInBrowser({ file, open, version, locale, say }: Options): Promise<number> {
  const started = await startBrowserHost({
    port: 0,
    home: homeFolder(process.env, process.platform),
    folder: workbooksFolder(process.env),
    startPath: file ?? null,
    version,
    say,
    locale,
    author: userInfo().username,
  })
  if (!started.ok) {
    console.error(say(`failure.${started.failure.kind}`, started.failure.params))
    return 1
  }
  const { launchUrl, close } = started.value
  console.log(say('cli.serve.at', { url: launchUrl }))
  console.log(say('cli.serve.once'))
  if (open) openInBrowser(launchUrl, process.platform)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  await close()
  return 0
}
