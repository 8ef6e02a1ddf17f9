import createBidi from 'bidi-js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inVisualOrder, levelsOf } from '#electron/export/bidi-text.ts'
import { locateFonts } from '#electron/export/fonts.ts'
import { openTypeface } from '#electron/export/typeface.ts'

const typeface = openTypeface(locateFonts(import.meta.dirname))
const bidi = createBidi()
const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'ש', 'ל', 'م', 'ا', '1', '2', ' ', '.', '(', ')', '-', '日'),
})

describe('the order in which a line is seen', () => {
  test('is that of the Unicode algorithm, for any mix of scripts', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const levels = levelsOf(text)
        const pieces = [...text].map((letter, index) => ({ letter, index, level: levels.at(index) }))
        const expected = pieces.map(({ index }) => index)
        for (const [start = 0, end = 0] of bidi.getReorderSegments(text, bidi.getEmbeddingLevels(text))) {
          expected.splice(start, end - start + 1, ...expected.slice(start, end + 1).reverse())
        }
        const seen = inVisualOrder(pieces).map(({ index }) => index)
        // White space at the end of a line is the algorithm's own case; lines end without it here.
        if (!/\s$/.test(text)) expect(seen).toEqual(expected)
        expect([...seen].sort((a, b) => a - b)).toEqual(pieces.map(({ index }) => index))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a text split by fonts', () => {
  test('loses nothing, and is as wide as its parts', () => {
    fc.assert(
      fc.property(letters, fc.constantFrom<400 | 600>(400, 600), (text, weight) => {
        expect(
          typeface
            .runs(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text)
        const end = typeface.set(text, weight).at(-1)
        expect(typeface.seen(text).reduce((count, run) => count + run.text.length, 0)).toBe(text.length)
        if (text !== '') expect(end).toBeDefined()
      }),
    )
  })

  test('is Inter wherever Inter has the letter, and one font for a word of another script', () => {
    expect(typeface.runs('Łódź → Ελλάδα Жук')).toEqual([{ text: 'Łódź → Ελλάδα Жук', family: null }])
    expect(typeface.runs('(שלום)')).toEqual([{ text: '(שלום)', family: 'Hebrew' }])
    expect(typeface.runs('v2日本語').map(({ family }) => family)).toEqual([null, 'Chinese'])
    expect(
      typeface
        .seen('ab (שלום) cd')
        .map(({ text }) => text)
        .join(''),
    ).toBe('ab (שלום) cd')
  })
})
