import fc from 'fast-check'
import { openSync } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { createLetterPairs, type GlyphRun } from '#electron/export/letter-pairs.ts'
import { setPlainly } from '#electron/export/plain-letters.ts'

const faces = (['inter', 'bitter'] as const).flatMap((face) => {
  const { regular, strong } = locateFonts(import.meta.dirname, face)
  return [regular, strong]
})
const files = [...new Set(faces)].map((path) => ({ name: path.split('/').at(-1) ?? path, path }))
const featureSets = [[], ['tnum']] as const

const letters = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;-–—!?/()&%+±×€£@#*[]{}|~^_<>="\'’„“”…•éäöüßñçÅØÆø¼½§',
]
const words = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 }).map((own) => own.join(''))
const troublesome = [
  'office',
  'waffle',
  'fjord',
  'AVATAR',
  'To. Ty, "Yes"',
  '-> => <-',
  '1/2 10x20 3:4',
  'ffi ffl fft',
  'Ⅳ',
  '7.1 1,4',
]

describe.each(files)('letters of $name set by pairs', ({ path }) => {
  test.each(featureSets.map((names) => ({ names })))('stand as the font has them, with $names', ({ names }) => {
    const font = openSync(path)
    const whole = (text: string, script?: string) =>
      font.layout(text, { ...Object.fromEntries(names.map((name) => [name, true])), calt: false }, script) as GlyphRun
    const paired = createLetterPairs(whole)
    const check = (text: string): void => {
      const run = paired(text)
      if (run === null) return
      const own = whole(text)
      expect(run.glyphs.map(({ id }) => id)).toEqual(own.glyphs.map(({ id }) => id))
      const expected = own.positions.map((position, at) =>
        /^(?:\d[.,]|[.,]\d)$/u.test(text.slice(at, at + 2))
          ? { ...position, xAdvance: whole(text.charAt(at)).advanceWidth }
          : { ...position },
      )
      expect(run.positions.map((position) => ({ ...position }))).toEqual(expected)
      expect(run.advanceWidth).toBeCloseTo(
        expected.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
        6,
      )
    }
    for (const text of troublesome) check(text)
    fc.assert(fc.property(words, check), { numRuns: 400 })
    expect(paired('Service desk 4.0')).not.toBeNull()
  })

  test('are left to the font where they are not simple', () => {
    const paired = createLetterPairs((text, script) => openSync(path).layout(text, { calt: false }, script) as GlyphRun)
    for (const text of ['שלום', 'a\u0301', 'soft\u00adhyphen', '1\u20442', '']) expect(paired(text)).toBeNull()
  })
})

describe.each(files)('a figure beside a point or a comma in $name', ({ path }) => {
  const font = openSync(path)
  setPlainly(font as unknown as Parameters<typeof setPlainly>[0])
  const widthOf = (text: string, features?: string[]): number => font.layout(text, features as never).advanceWidth

  // A text with a letter of another script is set by the font as a whole.
  test.each([{ text: '7.1' }, { text: '4,7' }, { text: 'at 7.1' }, { text: 'Ж 7.1' }])(
    'keeps its distance in “$text”',
    ({ text }) => {
      const [before, after] = [text.slice(0, -2), text.slice(-2)]
      const parts = [before, ...after].map((part) => widthOf(part)).reduce((sum, width) => sum + width, 0)
      expect(widthOf(text)).toBeCloseTo(parts, 6)
      expect(widthOf('7.1', ['tnum'])).toBeCloseTo(2 * widthOf('7', ['tnum']) + widthOf('.', ['tnum']), 6)
    },
  )
})
