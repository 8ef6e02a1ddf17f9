import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '#tools/project-folder.ts'
import { runProgram } from '#tools/run-program.ts'
import { aHome } from './a-home.ts'
import type { Desktop } from './launch-desktop.ts'
import { launchDesktop } from './launch-desktop.ts'
import { DirectionScreen } from './screens/direction-screen.ts'
import { WorkbookScreen } from './screens/workbook-screen.ts'

const home = aHome()
const made = join(home, 'made.opsbook')
let desktop: Desktop

function cli(...args: string[]) {
  return runProgram(process.execPath, [join(projectFolder, 'electron/cli/main.ts'), ...args], {
    output: 'keep',
    env: { ...process.env, OPSBOOK_HOME: home },
  })
}
function copyOf(name: string): string {
  const path = join(home, name)
  copyFileSync(made, path)
  return path
}
async function launch(...args: string[]): Promise<void> {
  desktop = await launchDesktop({ home, args })
  desktop.page.setDefaultTimeout(20_000)
}

beforeAll(async () => {
  mkdirSync(home, { recursive: true })
  expect((await cli('new', made, '--set', 'quick', '--title', 'Made outside')).code).toBe(0)
})
afterEach(() => desktop.app.close())

describe('the desktop app', () => {
  it('opens the workbook it is started with', async () => {
    await launch(copyOf('argument.opsbook'))
    await new WorkbookScreen(desktop.page).title.filter({ hasText: 'Made outside' }).waitFor()
  })

  it('opens the workbook that a second start names, in the same window', async () => {
    await launch()
    await desktop.app.evaluate(
      ({ app }, path) => app.emit('second-instance', {}, ['opsbook', path], '/'),
      copyOf('second.opsbook'),
    )
    await new WorkbookScreen(desktop.page).title.filter({ hasText: 'Made outside' }).waitFor()
    expect(desktop.app.windows()).toHaveLength(1)
  })

  it('says in one sentence why a file from outside can’t be opened, and lives on', async () => {
    await launch()
    const sentence = await desktop.app.evaluate(
      ({ app, dialog }) =>
        new Promise<string>((resolve) => {
          dialog.showMessageBox = (...args: unknown[]) => {
            resolve((args.at(-1) as { message: string }).message)
            return Promise.resolve({ response: 0, checkboxChecked: false })
          }
          app.emit('open-file', { preventDefault: () => {} }, '/nowhere/gone.opsbook')
        }),
    )
    expect(sentence).toContain('/nowhere/gone.opsbook')
    await desktop.page.getByRole('heading', { level: 1 }).waitFor()
  })

  it('commits what is still being typed when the window is closed', async () => {
    const path = copyOf('typing.opsbook')
    await launch(path)
    const workbook = new WorkbookScreen(desktop.page)
    const direction = new DirectionScreen(desktop.page)
    await workbook.goTo('Direction')
    await direction.addVision('First wording')
    await direction.visions.first().waitFor()
    await direction.visions.first().fill('Last wording')
    await desktop.app.close()
    const { output } = await cli('dump', path)
    expect(output).toContain('Last wording')
    expect(existsSync(`${path}-journal`)).toBe(false)
    await launch()
  })

  it('hands the commands of its menu to the screen', async () => {
    await launch(copyOf('menu.opsbook'))
    const workbook = new WorkbookScreen(desktop.page)
    await workbook.title.filter({ hasText: 'Made outside' }).waitFor()
    await desktop.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export')?.click())
    await workbook.exportDialog.waitFor()
  })
})

describe('--perf', () => {
  it('prints the stages of a start in their order', async () => {
    await launch()
    const electron = desktop.app.process()
    const lines = await new Promise<string>((resolve, reject) => {
      const args = [
        `--user-data-dir=${join(home, 'perf')}`,
        process.env.OPSBOOK_APP ?? projectFolder,
        '--perf',
        copyOf('perf.opsbook'),
      ]
      const child = spawn(electron.spawnfile, args, {
        env: { ...process.env, OPSBOOK_HOME: home, STANDIN_NODE: process.execPath },
      })
      let said = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text
        if (/workbook data/.test(said) && /first paint/.test(said)) child.kill()
      })
      child.once('error', reject)
      child.once('exit', () => resolve(said))
    })
    const stages = [...lines.matchAll(/^ *(\d+) ms {2}(.+)$/gm)].map(([, ms, stage]) => ({ ms: Number(ms), stage }))
    expect(stages.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(['main starts', 'Electron is ready', 'window created', 'first paint', 'workbook data']),
    )
    const [main, ready, window] = stages
    expect([main?.stage, ready?.stage, window?.stage]).toEqual(['main starts', 'Electron is ready', 'window created'])
    expect(main?.ms).toBeLessThanOrEqual(ready?.ms ?? 0)
    expect(ready?.ms).toBeLessThanOrEqual(window?.ms ?? 0)
  })
})
