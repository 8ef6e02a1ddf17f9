/** Which backups are kept, by age: plain arithmetic over a list. */

type Aged = { readonly name: string; readonly at: string; readonly bytes: number }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Every backup of the last hour, one an hour for a day, one a day for 30 days, one a month for a year. */
const spans = [
  { until: hour, slot: (at: string) => at },
  { until: day, slot: (at: string) => at.slice(0, 13) },
  { until: 30 * day, slot: (at: string) => at.slice(0, 10) },
  { until: 366 * day, slot: (at: string) => at.slice(0, 7) },
] as const

const mostBackupBytes = 500 * 1024 * 1024

/**
 * The names of the backups that may go. Of each slot the newest stays; beyond the cap the oldest go first, but never the
 * newest of all. A backup from the future (a clock was set back) counts as new.
 * @param now ISO time in UTC
 */
export function backupsToPrune(backups: readonly Aged[], now: string, mostBytes = mostBackupBytes): readonly string[] {
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.name < b.name ? 1 : -1))
  const taken = new Set<string>()
  const going: string[] = []
  let bytes = 0
  for (const [place, { name, at, bytes: size }] of newestFirst.entries()) {
    const slot = slotOf(at, now)
    const isSpare = slot === null || taken.has(slot) || bytes + size > mostBytes
    if (place > 0 && isSpare) {
      going.push(name)
      continue
    }
    if (slot !== null) taken.add(slot)
    bytes += size
  }
  return going
}

/** Backups of one slot are worth no more than one. Null: too old to keep. */
function slotOf(at: string, now: string): string | null {
  const age = Date.parse(now) - Date.parse(at)
  const span = spans.findIndex(({ until }) => age <= until)
  const found = spans[span]
  return found ? `${span} ${found.slot(at)}` : null
}
