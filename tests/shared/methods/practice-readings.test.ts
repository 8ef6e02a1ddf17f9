import { expect, test } from 'vitest'
import { assess } from '#shared/methods/readings/assess.ts'
import { lenses } from '#shared/model/lens.ts'
import { ratingAt, withoutRating, withRating } from '#shared/model/ratings.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'
import { seededRandom } from '#tests/fixtures/seeded-random.ts'
import { aRow } from '#tests/fixtures/small-workbook.ts'

const scale = 0.05

/** The same workbook made of rows that nobody has read yet. */
function unread({ tables, ratings }: Workbook): Workbook {
  return { revision: 0, tables: structuredClone(tables), ratings }
}

/** A rating set or cleared, a level agreed or taken back, a weight or a setting changed. */
function edited(workbook: Workbook, random: ReturnType<typeof seededRandom>): Workbook {
  const { tables, ratings } = workbook
  const practiceId = ratings.practiceIds[random.below(ratings.practiceIds.length)] ?? ''
  const participantId = ratings.participantIds[random.below(ratings.participantIds.length)] ?? ''
  const lens = lenses[random.below(lenses.length)] ?? 'data'
  const agreed = aRow('agreedLevel', { practiceId, lens, level: random.below(6) })
  const { [agreed.id]: _before, ...others } = tables.agreedLevel
  switch (random.below(7)) {
    case 0:
      return { ...workbook, ratings: withoutRating(ratings, participantId, practiceId, lens) }
    case 1:
      return { ...workbook, tables: { ...tables, agreedLevel: { ...others, [agreed.id]: agreed } } }
    case 2:
      return { ...workbook, tables: { ...tables, agreedLevel: others } }
    case 3: {
      const participant = tables.participant[participantId]
      if (participant === undefined) return workbook
      const next = { ...participant, rates: !participant.rates }
      return { ...workbook, tables: { ...tables, participant: { ...tables.participant, [participantId]: next } } }
    }
    case 4: {
      const settings = tables.settings['settings']
      if (settings === undefined) return workbook
      return {
        ...workbook,
        tables: { ...tables, settings: { settings: { ...settings, spreadFlag: 1 + random.below(4) } } },
      }
    }
    default: {
      const before = ratingAt(ratings, participantId, practiceId, lens)
      const rating = before ?? aRow('rating', { participantId, practiceId, lens })
      return { ...workbook, ratings: withRating(ratings, { ...rating, level: random.below(6) }) }
    }
  }
}

test('readings that are kept through edits are those of the workbook read from scratch', () => {
  const random = seededRandom(41)
  let workbook = workbookOf(0, largeWorkbookRows(scale))
  for (let edit = 0; edit < 200; edit += 1) {
    workbook = edited(workbook, random)
    expect(assess(workbook).practices).toEqual(assess(unread(workbook)).practices)
  }
})

test('a rating leaves the readings of all other practices as they are', () => {
  const before = workbookOf(0, largeWorkbookRows(scale))
  const [participantId = '', practiceId = ''] = [before.ratings.participantIds[0], before.ratings.practiceIds[3]]
  const rating = ratingAt(before.ratings, participantId, practiceId, 'data')
  if (rating === undefined) throw new Error('no rating')
  const next = rating.level === 5 ? 0 : 5
  const after = { ...before, ratings: withRating(before.ratings, { ...rating, level: next }) }
  const first = assess(before).practices
  const changed = assess(after).practices.filter((reading, at) => reading !== first[at])
  expect(changed.map((reading) => reading.practiceId)).toEqual([practiceId])
})
