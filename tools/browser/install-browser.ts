import { existsSync } from 'node:fs'
import { runProgram, runScript } from '../run-program.ts'
import { findBrowser } from './find-browser.ts'

/** A download that has not come in five minutes does not come. */
const limit = 300_000

/** Installs a Chromium: Debian's package for root on Debian, else the one that Playwright downloads. */
export async function installBrowser(say: (line: string) => void): Promise<string | undefined> {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say('No Chromium, Chrome or Edge found: installing Debian’s package “chromium” …')
    await installDebianPackages(['chromium'])
    const installed = findBrowser()
    if (installed !== undefined) return installed
  }
  say('No Chromium, Chrome or Edge found: downloading one with Playwright …')
  await runScript('playwright-core/cli.js', ['install', 'chromium-headless-shell', 'chromium'], {
    output: 'keep',
    limit,
  })
  return findBrowser()
}

/** Installs packages of Debian's without a question. For root only. */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['-qq', 'update'], { env, output: 'keep', limit })
  await runProgram('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...packages], {
    env,
    output: 'keep',
    limit,
  })
}
