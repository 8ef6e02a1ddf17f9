import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loopback } from '#shared/contract/loopback.ts'
import { encodeWire } from '#shared/contract/wire.ts'
import { startTestHost, type TestHost } from './loopback-client.ts'

let running: TestHost
let cookie = ''
beforeAll(async () => {
  running = await startTestHost()
  cookie = await running.enter()
})
afterAll(() => running.close())

const screen = 'screen-01'
const infoQuestion = encodeWire({ name: 'app.info', input: {} })

function question(headers: Record<string, string> = {}, body = infoQuestion, method = 'POST') {
  const usual = {
    cookie,
    origin: running.host.origin,
    'content-type': 'application/json',
    [loopback.screenHeader]: screen,
  }
  const given = Object.fromEntries(Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== ''))
  return running.send({ method, path: loopback.requests, headers: given, body })
}

describe('the launch address', () => {
  test('lets one browser in, with a cookie that scripts and other sites do not get', async () => {
    const fresh = await startTestHost()
    const path = fresh.host.launchUrl.slice(fresh.host.origin.length)
    const first = await fresh.send({ path })
    expect(first.status).toBe(303)
    expect(first.headers.location).toBe('/')
    const port = new URL(fresh.host.origin).port
    expect(first.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^opsbook-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    )
    const second = await fresh.send({ path })
    expect(second.status).toBe(403)
    expect(second.headers['set-cookie']).toBeUndefined()
    await fresh.close()
  })

  test('leads the browser that used it to the page when it is used again', async () => {
    const path = running.host.launchUrl.slice(running.host.origin.length)
    const again = await running.send({ path, headers: { cookie } })
    expect([again.status, again.headers['set-cookie']]).toEqual([303, undefined])
  })

  test('is refused with a wrong token', async () => {
    expect((await running.send({ path: '/?token=AAAA' })).status).toBe(403)
  })
})

describe('a request is turned away', () => {
  test('when it names another host, as after DNS rebinding', async () => {
    expect((await question({ host: 'evil.example' })).status).toBe(421)
    expect((await question({ host: `localhost:${new URL(running.host.origin).port}` })).status).toBe(421)
  })

  test.each([
    ['another site', 'https://evil.example'],
    ['another port', 'http://127.0.0.1:1'],
    ['no site, as from a sandboxed frame', 'null'],
  ])('when it comes from %s', async (_name, origin) => {
    expect((await question({ origin })).status).toBe(403)
  })

  test('when the origin is not told at all', async () => {
    expect((await question({ origin: '' })).status).toBe(403)
  })

  test.each(['cross-site', 'same-site', 'none'])('when the browser says it is %s', async (site) => {
    expect((await question({ 'sec-fetch-site': site })).status).toBe(403)
  })

  test('without a session, wherever it goes', async () => {
    expect((await question({ cookie: '' })).status).toBe(401)
    expect((await question({ cookie: `${cookie.split('=')[0]}=wrong` })).status).toBe(401)
    for (const path of ['/', '/assets/index-A1b2C3d4.js', `${loopback.events}?screen=${screen}`, '/downloads/x']) {
      expect((await running.send({ path })).status).toBe(401)
    }
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8', ''])(
    'with the content type “%s”, which a form of another site could send',
    async (type) => {
      expect((await question({ 'content-type': type })).status).toBe(415)
    },
  )

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('with the method %s', async (method) => {
    expect((await question({}, '', method)).status).toBe(405)
  })

  test('when it is larger than a request can be, told or not', async () => {
    const body = encodeWire({ name: 'app.info', input: 'x'.repeat(33_000_000) })
    const told = await question({ 'content-length': String(body.length) }, body).catch(() => ({ status: 413 }))
    const untold = await question({ 'transfer-encoding': 'chunked' }, body).catch(() => ({ status: 413 }))
    expect([told.status, untold.status]).toEqual([413, 413])
    expect((await question()).status).toBe(200)
  })

  test.each([
    '',
    'no',
    '{',
    '[]',
    'null',
    '{"name":"app.info"}',
    '{"input":{}}',
    '{"name":"app.info","input":{"$bytes":"?"}}',
  ])('when its body is %j', async (body) => {
    expect((await question({}, body)).status).toBe(400)
  })

  test.each(['', 'short', 'a b c d e f', 'x'.repeat(65)])('from a screen called %j', async (name) => {
    expect((await question({ [loopback.screenHeader]: name })).status).toBe(400)
    const path = `${loopback.events}?screen=${encodeURIComponent(name)}`
    expect((await running.send({ path, headers: { cookie } })).status).toBe(400)
  })
})

describe('names that are no request', () => {
  test.each(['__proto__', 'constructor', 'toString', 'app.info.x', ''])('%j is refused by the door', async (name) => {
    const reply = await question({}, JSON.stringify({ name, input: {} }))
    expect(JSON.parse(reply.body)).toEqual({
      ok: false,
      failure: { kind: 'badRequest', params: { detail: 'unknown request' } },
    })
  })
})

describe('files', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/../../secret.txt',
    '//etc/passwd',
    '/etc/passwd',
    '/%00',
    '/index.html%00.js',
    '/assets',
    '/assets/',
    '/%E0%A4%A',
  ])('%s leads nowhere', async (path) => {
    const reply = await running.send({ path, headers: { cookie } })
    expect([400, 404]).toContain(reply.status)
    expect(reply.body).not.toContain('secret')
  })

  test('the page has a fresh nonce each time, the same in its policy and its text', async () => {
    const pages = await Promise.all([1, 2].map(() => running.send({ headers: { cookie } })))
    const nonces = pages.map(({ body }) => /nonce="([^"]+)"/.exec(body)?.[1])
    expect(new Set(nonces).size).toBe(2)
    for (const [at, page] of pages.entries()) {
      expect(page.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonces[at]}'`)
      expect(page.headers['content-security-policy']).not.toContain('unsafe')
      expect(page.headers['cache-control']).toBe('no-store')
    }
  })

  test('hashed files are kept by the browser, and everything says what it is', async () => {
    const script = await running.send({ path: '/assets/index-A1b2C3d4.js', headers: { cookie } })
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
  })
})
