import { idle } from './idle.ts'
import type { Part } from './part.tsx'

/** Loads parts one by one while nothing else is to be done, so that each opens at once when it is asked for. */
export async function prefetchParts(parts: readonly Pick<Part<never>, 'prefetch'>[]): Promise<void> {
  for (const { prefetch } of parts) {
    await idle()
    // One that can't be loaded now is tried again, and told of, when somebody asks for it.
    await prefetch().catch(() => undefined)
  }
}
