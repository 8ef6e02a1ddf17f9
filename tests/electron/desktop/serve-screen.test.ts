import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveScreen } from '#electron/desktop/serve-screen.ts'

let folder: string
let ask: (path: string, options?: { method?: string; host?: string }) => Promise<Response>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-screen-'))
  const screen = join(folder, 'screen')
  mkdirSync(join(screen, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.json'), '{}')
  mkdirSync(join(folder, 'screen-other'))
  writeFileSync(join(folder, 'screen-other', 'x.js'), '')
  writeFileSync(join(screen, 'index.html'), '<meta nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>')
  writeFileSync(join(screen, 'assets/a b.js'), 'export {}')
  writeFileSync(join(screen, 'notes.txt'), 'not for screens')
  const serve = serveScreen(screen)
  ask = (path, { method = 'GET', host = 'opsbook' } = {}) =>
    serve({ url: `app://${host}${path}`, method } as unknown as Request)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the app’s own scheme', () => {
  it('serves files with their type and the policy', async () => {
    const response = await ask('/assets/a%20b.js')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).toBe('export {}')
  })

  it('puts one fresh nonce into the page and its policy', async () => {
    const nonces = await Promise.all(
      ['/', '/index.html'].map(async (path) => {
        const response = await ask(path)
        const [first, second] = [...(await response.text()).matchAll(/nonce="([^"]+)"/g)].map((match) => match[1])
        expect(first).toBe(second)
        expect(response.headers.get('content-security-policy')).toContain(`'nonce-${first}'`)
        return first
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it.each([
    ['/../secret.json'],
    ['/%2e%2e/secret.json'],
    ['/..%2fsecret.json'],
    ['/assets/..%2f..%2fsecret.json'],
    ['/..%5csecret.json'],
    ['/../screen-other/x.js'],
    ['/..%2fscreen-other%2fx.js'],
    ['/%00.js'],
    ['/%zz.js'],
    ['/assets'],
    ['/notes.txt'],
    ['/missing.js'],
  ])('answers %s with nothing', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  it('answers only questions for files of its own host', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(403)
    expect((await ask('/', { host: 'elsewhere' })).status).toBe(403)
  })
})
