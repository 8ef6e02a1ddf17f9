import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHome } from './a-home.ts'
import type { Desktop } from './launch-desktop.ts'
import { launchDesktop } from './launch-desktop.ts'

const home = aHome()
let desktop: Desktop

beforeAll(async () => {
  desktop = await launchDesktop({ home })
  await desktop.page.waitForLoadState()
})
afterAll(() => desktop.app.close())

function addressOfWindow(): Promise<string | undefined> {
  return desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())
}

describe('the page of the desktop app', () => {
  it('sees no Node and no Electron, only the frozen contract', async () => {
    const seen = await desktop.page.evaluate(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'standinSend'].filter(
        (name) => name in window,
      ),
      frozen: Object.isFrozen(window.opsbook),
      requests: Object.keys(window.opsbook ?? {}).length,
    }))
    expect(seen).toEqual({ globals: [], frozen: true, requests: expect.any(Number) })
    expect(seen.requests).toBeGreaterThan(20)
  })

  it('can’t run text as code, nor add a script or a style without the nonce', async () => {
    const ran = await desktop.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.head.append(script)
      const style = document.createElement('style')
      style.textContent = 'body { outline-width: 77px }'
      document.head.append(style)
      setTimeout('window.ranText = true')
      const styled = getComputedStyle(document.body).outlineWidth === '77px'
      script.remove()
      style.remove()
      await new Promise((resolve) => setTimeout(resolve, 50))
      return { inline: 'ranInline' in window, text: 'ranText' in window, styled }
    })
    expect(ran).toEqual({ inline: false, text: false, styled: false })
  })

  it('reaches no network', async () => {
    const reached = await desktop.page.evaluate(async () => {
      const tries = ['https://example.invalid/', 'http://127.0.0.1:9/', 'file:///etc/hostname']
      return Promise.all(
        tries.map((url) =>
          fetch(url).then(
            () => url,
            () => 'refused',
          ),
        ),
      )
    })
    expect(reached).toEqual(['refused', 'refused', 'refused'])
  })

  it('stays where it is, and opens no window', async () => {
    const before = await addressOfWindow()
    await desktop.page.evaluate(() => {
      window.open('https://example.invalid/help')
      location.href = 'https://example.invalid/elsewhere'
    })
    await desktop.page.waitForTimeout(300)
    expect(await addressOfWindow()).toBe(before)
    expect(desktop.app.windows()).toHaveLength(1)
  })

  it('is granted nothing', async () => {
    const states = await desktop.page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    )
    expect(states).toEqual(['denied', 'denied', 'denied'])
  })

  it('gets an answer, not an error, for a question outside of the contract', async () => {
    const answer = await desktop.page.evaluate(() => window.opsbook?.['workbook.open']({ place: 7 } as never))
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'badRequest' } })
  })
})
