import { resolve } from 'node:path'
import { hasDisplay, openInBrowser } from '#electron/browser/open-in-browser.ts'
import { type BrowserHost, startBrowserHost } from '#electron/browser/start-browser-host.ts'
import { workbooksFolder } from '#electron/workbooks/home-folder.ts'
import type { Result } from '#shared/result.ts'
import { cliAuthor, cliHome } from '../cli-files.ts'
import { takeDataChild } from '../early-opening.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { productVersion } from '../product-version.ts'
import type { Terminal } from '../terminal.ts'

type Options = { readonly port?: number; readonly open: boolean }

/** `opsbook serve`: the browser host, until it is told to stop. */
export async function runServe(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const { say, locale } = terminal
  const { port = 0 } = options
  let started: Result<BrowserHost>
  try {
    started = await startBrowserHost({
      port,
      home: cliHome(),
      folder: workbooksFolder(process.env),
      startPath: resolve(file),
      version: productVersion(),
      say,
      locale,
      author: cliAuthor(),
      spawnDataProcess: takeDataChild,
    })
  } catch (error) {
    terminal.warn(say('cli.serve.portTaken', { port, detail: (error as NodeJS.ErrnoException).code ?? '' }))
    return exitCode.failed
  }
  if (!started.ok) return terminal.fail(started.failure)
  const host = started.value
  terminal.print(say('cli.serve.at', { url: host.launchUrl }))
  terminal.warn(say('cli.serve.once'))
  if (options.open && hasDisplay(process.platform, process.env)) openInBrowser(host.launchUrl, process.platform)
  await untilAskedToStop()
  await host.close()
  return exitCode.fine
}

function untilAskedToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop())
  })
}
