import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast } from '#shared/charts/colour.ts'
import { checkHouseColour, housePalette } from '#shared/charts/house-palette.ts'
import { lightPalette } from '#shared/charts/palette.ts'

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('the colours of the house', () => {
  test('are read on white and carry white text, whatever was asked for', () => {
    fc.assert(
      fc.property(colours, colours, (colour, accent) => {
        const palette = housePalette({ colour, accent })
        for (const own of [palette.ink, palette.accent])
          expect(contrast(own, palette.paper)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(palette.accent, palette.accentSoft)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(palette.between ?? '', palette.paper)).toBeGreaterThanOrEqual(3)
      }),
    )
  })

  test('are taken as they are where they can be read, and darkened where not', () => {
    expect(checkHouseColour('#5A1F6B')).toMatchObject({ used: '#5a1f6b', adjusted: false })
    const light = checkHouseColour('#ffd400')
    expect(light?.adjusted).toBe(true)
    expect(light?.contrast).toBeLessThan(2)
    expect(light?.used).not.toBe('#ffd400')
  })

  test('change nothing that means something, and what is no colour changes nothing at all', () => {
    const { levels, levelInks, hues, warn, danger } = housePalette({ colour: '#5a1f6b', accent: '' })
    expect({ levels, levelInks, hues, warn, danger }).toEqual({
      levels: lightPalette.levels,
      levelInks: lightPalette.levelInks,
      hues: lightPalette.hues,
      warn: lightPalette.warn,
      danger: lightPalette.danger,
    })
    expect(housePalette({ colour: 'purple', accent: '#12' })).toBe(lightPalette)
    expect(housePalette(undefined)).toBe(lightPalette)
  })
})
