import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lightPalette } from '#shared/charts/palette.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { sceneToSvg } from '#shared/charts/scene-to-svg.ts'
import { sampleCharts } from '#tests/fixtures/sample-charts.ts'
import { arbitraryCharts } from './arbitrary-charts.ts'
import { faultsOf, plainMeasure } from './scene-checks.ts'

const options = { measure: plainMeasure, palette: lightPalette, alt: 'A picture.' }
const rooms = fc.record({ width: fc.integer({ min: 180, max: 1000 }), maxHeight: fc.integer({ min: 140, max: 700 }) })

describe.each(Object.entries(arbitraryCharts))('any %s', (_, charts) => {
  test('stays within its frame, with finite places and colours that every writer knows', () => {
    fc.assert(
      fc.property(charts, rooms, (data, room) => {
        const scene = sceneOf(data, { ...options, ...room })
        const faults = faultsOf(scene, plainMeasure)
        if (scene.width !== room.width || scene.height > room.maxHeight + 0.01)
          faults.push(`${scene.width} × ${scene.height}`)
        sceneToSvg(scene, 'Inter')
        if (faults.length > 0) throw new Error(faults.slice(0, 3).join('\n'))
      }),
      { numRuns: 40, seed: 20261122, endOnFailure: true },
    )
  })

  test('is drawn the same way each time', () => {
    fc.assert(
      fc.property(charts, (data) => {
        const draw = () => sceneOf(data, { ...options, width: 500, maxHeight: 400 })
        expect(draw()).toEqual(draw())
      }),
      { numRuns: 10, seed: 7, endOnFailure: true },
    )
  })
})

describe.each(Object.entries(sampleCharts))('the sample %s', (_, data) => {
  test('says what it shows and names what can be pointed at', () => {
    const scene = sceneOf(data, { ...options, width: 760, maxHeight: 440 })
    expect(scene.alt).toBe('A picture.')
    expect(scene.shapes.length).toBeGreaterThan(10)
  })
})
