import { buildIfStale } from '#tools/build/build-if-stale.ts'

/** The journeys run on the built app, so it is built first if it is stale; a packed app is taken as it is. */
export async function setup(): Promise<void> {
  if (process.env.OPSBOOK_APP === undefined) await buildIfStale()
}
