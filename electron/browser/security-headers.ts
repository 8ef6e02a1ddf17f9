import { randomBytes } from 'node:crypto'

/** A fresh value that lets in style elements of one page load: Mantine makes such elements at run time. */
export function newNonce(): string {
  return randomBytes(18).toString('base64')
}

/**
 * What every answer carries: nothing is guessed, framed, referred or shared with another origin, and a page may load
 * only what this host serves. @param nonce for the page itself; other answers need none
 */
export function securityHeaders(nonce: string | null): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
    'cache-control': 'no-store',
  }
}

function contentPolicy(nonce: string | null): string {
  if (nonce === null) return "default-src 'none'; frame-ancestors 'none'"
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
