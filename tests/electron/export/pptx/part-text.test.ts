import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, partText } from '#electron/export/pptx/part-text.ts'

const upTo = (most: number) => (text: string) => text.length <= most

test('a text is parted after a sentence, else between words, else within one', () => {
  expect(partText('Short enough.', 'en', upTo(20))).toEqual({ shown: 'Short enough.', rest: '' })
  expect(partText('It is one. It is two. It is three.', 'en', upTo(24))).toEqual({
    shown: 'It is one. It is two.',
    rest: 'It is three.',
  })
  // A sentence that leaves nearly all of the room blank is no place to part at.
  expect(partText('No. Everything else is a matter of taste, mostly', 'en', upTo(30))).toEqual({
    shown: 'No. Everything else is a…',
    rest: '… matter of taste, mostly',
  })
  expect(partText('a line\nanother line that is longer', 'en', upTo(12))).toEqual({
    shown: 'a line',
    rest: 'another line that is longer',
  })
  expect(partText('Donaudampfschifffahrt', 'de', upTo(8))).toEqual({ shown: 'Donauda…', rest: '…mpfschifffahrt' })
})

test('no letter of a parted text is lost or doubled, and its beginning has room', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '. ', '\n', '語', '。', 'é', '👩‍👩‍👧', 'word '),
    maxLength: 400,
  })
  fc.assert(
    fc.property(texts, fc.integer({ min: 12, max: 120 }), (text, most) => {
      const { shown, rest } = partText(text, 'en', upTo(most))
      expect(shown.length).toBeLessThanOrEqual(most)
      const letters = (own: string): string => own.replace(/[\s…]/gu, '')
      expect(letters(shown + rest)).toBe(letters(text))
      expect(oneLine(shown)).toBe(shown)
    }),
    { numRuns: 500 },
  )
})
