import type { worldLink as worldLinkFunction } from './world-link.ts'

declare const worldLink: typeof worldLinkFunction

/**
 * The page's side: what the preload exposes appears on `window`, frozen; a window that the page wants to open is only told
 * of. Its text is put into pages.
 */
export function mainWorld(): void {
  function freeze(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    for (const field of Object.values(value)) freeze(field)
    return Object.freeze(value)
  }
  const { on, post, codec } = worldLink('main', 'isolated')
  window.open = (url) => {
    post('open', { url: new URL(String(url ?? 'about:blank'), location.href).href })
    return null
  }
  on('expose', ({ key, api }: { key: string; api: unknown }) =>
    Object.defineProperty(window, key, { value: freeze(codec.decode(api)), enumerable: true }),
  )
}
