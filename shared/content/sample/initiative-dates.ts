import type { RowOf } from '#shared/model/entities.ts'

/** When the initiatives of the sample run: wave, first and last day, weeks low, likely, high. */

type Schedule = Pick<
  RowOf<'initiative'>,
  'waveId' | 'start' | 'finish' | 'durationLow' | 'durationLikely' | 'durationHigh'
> &
  Partial<Pick<RowOf<'initiative'>, 'earliest' | 'fixedStart'>>

/** What no schedule may move: the auditor comes on a day that is agreed, and the tender opens with the new half-year. */
const bounds: Readonly<Record<string, Pick<Schedule, 'earliest' | 'fixedStart'>>> = {
  i06: { fixedStart: '2027-01-18' },
  i14: { earliest: '2027-07-01' },
}

const lines: readonly string[] = [
  'i01 w1 2027-02-01 2027-06-25 16 20 28',
  'i02 w1 2027-01-11 2027-04-30 12 15 20',
  'i03 w1 2027-01-11 2027-03-31 8 11 14',
  'i04 w1 2027-03-01 2027-08-27 20 25 36',
  'i05 w1 2027-05-03 2027-10-29 20 25 32',
  'i06 w1 2027-01-18 2027-06-30 20 23 28',
  'i07 w1 2027-02-01 2027-09-17 26 32 38',
  'i08 w2 2027-07-12 2027-11-30 16 20 26',
  'i09 w2 2027-07-05 2027-12-17 20 23 32',
  'i10 w2 2027-07-19 2027-11-26 14 18 22',
  'i11 w2 2027-07-05 2027-12-17 18 23 30',
  'i12 w2 2027-09-06 2028-06-30 36 42 64',
  'i13 w1 2027-02-15 2027-06-11 12 16 20',
  'i14 w2 2027-07-01 2028-03-24 34 38 46',
  'i15 w2 2027-07-05 2027-12-17 20 23 30',
  'i16 w3 2028-01-10 2028-09-29 30 37 50',
]

export const schedules: Readonly<Record<string, Schedule>> = Object.fromEntries(
  lines.map((line) => {
    const [id = '', waveId = '', start = '', finish = '', low, likely, high] = line.split(' ')
    const weeks = { durationLow: Number(low), durationLikely: Number(likely), durationHigh: Number(high) }
    return [id, { waveId, start, finish, ...weeks, ...bounds[id] }]
  }),
)
