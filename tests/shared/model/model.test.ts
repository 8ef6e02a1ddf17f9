import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityNamed, entityNames, isEntityName } from '#shared/model/entities.ts'
import { lenses } from '#shared/model/lens.ts'
import { allRatings, columnsOf, noRatings, type Rating, withoutRating, withRating } from '#shared/model/ratings.ts'

test('every reference points at an entity, every key and title is a field, every initial value is allowed', async () => {
  const { fieldSchema } = await import('#shared/model/schema.ts')
  for (const name of entityNames) {
    const entity = entityNamed(name)
    expect(entity.name).toBe(name)
    for (const field of [...(entity.key ?? []), ...(entity.title ? [entity.title] : [])])
      expect(Object.keys(entity.fields)).toContain(field)
    for (const [field, spec] of Object.entries(entity.fields)) {
      if (spec.refersTo !== undefined) expect(isEntityName(spec.refersTo), `${name}.${field}`).toBe(true)
      if (spec.initial !== undefined)
        expect(fieldSchema(spec).safeParse(spec.initial).success, `${name}.${field}`).toBe(true)
    }
  }
})

const aRating: fc.Arbitrary<Rating> = fc
  .record({
    participantId: fc.constantFrom('a', 'b', 'c'),
    practiceId: fc.constantFrom('p', 'q'),
    lens: fc.constantFrom(...lenses),
    level: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const, null),
    note: fc.constantFrom('', 'a note'),
    notApplicable: fc.boolean(),
  })
  .map((rating) => ({ ...rating, id: `${rating.participantId}~${rating.practiceId}~${rating.lens}` }))

test('ratings in columns are the same rows as in a map', () => {
  void fc.assert(
    fc.property(fc.array(fc.tuple(aRating, fc.boolean()), { maxLength: 60 }), (steps) => {
      const expected = new Map<string, Rating>()
      let ratings = noRatings
      for (const [rating, keep] of steps) {
        if (keep) expected.set(rating.id, rating)
        else expected.delete(rating.id)
        ratings = keep
          ? withRating(ratings, rating)
          : withoutRating(ratings, rating.participantId, rating.practiceId, rating.lens)
      }
      const rows = new Map([...allRatings(ratings)].map((row) => [row.id, row]))
      expect(rows).toEqual(expected)
      const rebuilt = columnsOf(ratings.participantIds, ratings.practiceIds, rows.values())
      expect([...allRatings(rebuilt)]).toEqual([...allRatings(ratings)])
    }),
  )
})
