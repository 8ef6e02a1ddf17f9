import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetShowing } from '#renderer/steps/assessment/grid-move.ts'

const ports = fc.record({
  offset: fc.nat(20_000),
  height: fc.integer({ min: 160, max: 2_000 }),
  head: fc.constant(36),
  foot: fc.constant(41),
})

test('a row is wholly in sight at the offset, and one that was in sight moves nothing', () => {
  fc.assert(
    fc.property(ports, fc.nat(20_000), fc.integer({ min: 20, max: 60 }), (port, below, size) => {
      const top = port.head + below
      const offset = offsetShowing(top, size, port)
      expect(top - offset).toBeGreaterThanOrEqual(port.head)
      expect(top + size - offset).toBeLessThanOrEqual(port.height - port.foot)
      const inSight = top - port.offset >= port.head && top + size - port.offset <= port.height - port.foot
      expect(offset === port.offset).toBe(inSight)
    }),
  )
})
