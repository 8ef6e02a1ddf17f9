import { expect, test } from 'vitest'
import { breakLongTokens } from '#electron/export/pdf/sanitise-text.ts'

test('a token that is too wide may break between letters, but in none: a joined emoji stays whole', () => {
  const family = '👩‍👩‍👧'
  const token = `abc${family}déf${family.repeat(6)}x`
  const parts = breakLongTokens(token, 3, (text) => text.length).split('\u200b')
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.join('')).toBe(token)
  for (const part of parts) {
    const letters = Array.from(new Intl.Segmenter('en').segment(part), ({ segment }) => segment)
    for (const letter of letters) expect(['a', 'b', 'c', 'd', 'é', 'f', 'x', family]).toContain(letter)
  }
})
