/** `npm run build`: builds main, preload and screen into `out/`, whether or not they are stale. */
import { build } from './build/build-if-stale.ts'

try {
  await build()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
