import { describe, expect, it } from 'vitest'
import { backupsToPrune } from '#electron/storage/backups/prune.ts'

const now = '2027-06-15T12:00:00.000Z'
const ago = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString()
const hour = 60
const day = 24 * hour

function keptOf(minutesAgo: readonly number[], bytes = 1_000, cap?: number): readonly number[] {
  const backups = minutesAgo.map((minutes) => ({ name: `${minutes}`, at: ago(minutes), bytes }))
  const gone = new Set(backupsToPrune(backups, now, cap))
  return minutesAgo.filter((minutes) => !gone.has(`${minutes}`))
}

describe('backups are kept', () => {
  it('all of the last hour', () => {
    expect(keptOf([0, 10, 20, 30, 40, 50, 60])).toEqual([0, 10, 20, 30, 40, 50, 60])
  })

  it('one an hour for a day: the newest of each', () => {
    expect(keptOf([5, 61, 70, 119, 121, 150, 185])).toEqual([5, 61, 121, 185])
  })

  it('one a day for thirty days', () => {
    const at = [2 * day, 2 * day + 30, 3 * day, 3 * day + 5 * hour, 29 * day]
    expect(keptOf(at)).toEqual([2 * day, 3 * day, 29 * day])
  })

  it('one a month for a year, and none that is older', () => {
    expect(keptOf([0, 40 * day, 41 * day, 80 * day, 300 * day, 400 * day])).toEqual([0, 40 * day, 80 * day, 300 * day])
  })

  it('up to the cap, the oldest going first, but never the newest of all', () => {
    expect(keptOf([0, 70, 130, 190], 100, 250)).toEqual([0, 70])
    expect(keptOf([0, 70], 1_000, 250)).toEqual([0])
    expect(keptOf([400 * day])).toEqual([400 * day])
  })

  it('also where the clock was set back', () => {
    expect(keptOf([-3 * day, -2 * day, 10])).toEqual([-3 * day, -2 * day, 10])
  })

  it('in the same number however often one prunes', () => {
    let kept: readonly number[] = []
    for (let minute = 10; minute <= 3 * day; minute += 10) {
      kept = keptOf([0, ...kept.map((each) => each + 10)])
    }
    expect(kept.length).toBeLessThan(7 + 25 + 4)
    expect(kept.filter((each) => each <= 60)).toEqual([0, 10, 20, 30, 40, 50, 60])
  })
})
