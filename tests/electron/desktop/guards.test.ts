import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '#electron/desktop/content-security-policy.ts'
import { isAllowedAddress } from '#electron/desktop/security.ts'
import { isTrusted } from '#electron/desktop/trusted-sender.ts'
import { workbookArgument } from '#electron/desktop/workbook-argument.ts'

describe('addresses', () => {
  it.each(['app://opsbook/index.html', 'devtools://devtools/x', 'data:image/png;base64,AA', 'blob:app://opsbook/1'])(
    'lets %s pass',
    (url) => expect(isAllowedAddress(url)).toBe(true),
  )
  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'ws://x/',
    'application://opsbook/',
    'nonsense',
    '',
  ])('cancels %s', (url) => expect(isAllowedAddress(url)).toBe(false))
})

describe('senders', () => {
  const origin = 'app://opsbook'
  it('trusts the main frame of our screen', () =>
    expect(isTrusted({ senderFrame: { origin, parent: null } })).toBe(true))
  it.each([
    ['a frame inside of it', { origin, parent: {} }],
    ['another address', { origin: 'app://opsbook.example', parent: null }],
    ['a file', { origin: 'file://', parent: null }],
    ['a frame that is gone', null],
  ])('trusts not %s', (_name, senderFrame) => expect(isTrusted({ senderFrame })).toBe(false))
})

it('has a policy without a way out: no scheme, no wildcard, nothing unsafe', () => {
  const policy = contentSecurityPolicy('n0nce')
  expect(policy).not.toMatch(/unsafe|https?:|\*|wss?:/)
  expect(policy.split('; ').map((rule) => rule.split(' ')[0])).toEqual(
    expect.arrayContaining(['default-src', 'base-uri', 'form-action', 'frame-ancestors', 'object-src']),
  )
})

describe('the workbook on a command line', () => {
  it.each([
    [['--perf', 'plan.opsbook'], '/home/a/plan.opsbook'],
    [['/data/Plan.OPSBOOK'], '/data/Plan.OPSBOOK'],
    [['--user-data-dir=/x.opsbook'], undefined],
    [['file:///data/Our%20plan.opsbook'], '/data/Our plan.opsbook'],
    [['file://elsewhere/plan.opsbook'], undefined],
    [['plan.opsbook.txt'], undefined],
    [[], undefined],
  ])('of %j is %s', (argv, path) => expect(workbookArgument(argv, '/home/a')).toBe(path))
})
