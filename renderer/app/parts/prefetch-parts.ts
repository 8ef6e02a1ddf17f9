import type { Part } from './part.tsx'

/** Waits until the browser has nothing better to do; a browser that can't tell has a while. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2_000 })
    else setTimeout(resolve, 200)
  })
}

/** Loads parts one by one while nothing else is to be done, so that each opens at once when it is asked for. */
export async function prefetchParts(parts: readonly Pick<Part<never>, 'prefetch'>[]): Promise<void> {
  for (const { prefetch } of parts) {
    await idle()
    // One that can't be loaded now is tried again, and told of, when somebody asks for it.
    await prefetch().catch(() => undefined)
  }
}
