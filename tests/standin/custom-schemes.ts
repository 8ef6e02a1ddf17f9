import { covered } from './covered.ts'

/**
 * Chromium from outside can't be taught a scheme: `app://opsbook/x` is asked for as `https://opsbook.app.standin.test/x`,
 * answered by interception, and mapped back wherever the app sees an address.
 */

export type SchemeHandler = (request: Request) => Response | Promise<Response>
export const schemes = new Map<string, SchemeHandler>()

export function toChromium(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
  return schemes.has(scheme) ? `https://${host || 'root'}.${scheme}.standin.test${rest || '/'}` : url
}

export function toApp(url: string): string {
  return url.replace(/^https:\/\/([^/]+)\.([a-z0-9+-]+)\.standin\.test/, '$2://$1')
}

/** In a header, such as a policy, `app:` stands for every host of the scheme. */
export function headerToChromium(value: string): string {
  let mapped = value
  for (const scheme of schemes.keys()) {
    mapped = mapped.replaceAll(
      new RegExp(`(^|[\\s;])${scheme}:(?=[\\s;]|$)`, 'g'),
      `$1https://*.${scheme}.standin.test`,
    )
  }
  return mapped
}

export const protocol = covered('protocol', {
  registerSchemesAsPrivileged: () => {},
  handle: (scheme: string, handler: SchemeHandler) => void schemes.set(scheme, handler),
  unhandle: (scheme: string) => void schemes.delete(scheme),
})
