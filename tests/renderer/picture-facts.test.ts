import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureFacts } from '#renderer/steps/set-up/picture-facts.ts'

const jpeg = (marker: number) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    ...[0xff, marker, 0, 17, 8, 0x01, 0x02, 0x03, 0x04, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
  ])

test('the size of a JPEG stands in the segment that begins a frame', () => {
  for (const marker of [0xc0, 0xc1, 0xc2]) {
    expect(pictureFacts(jpeg(marker))).toEqual({ format: 'jpeg', width: 0x0304, height: 0x0102 })
  }
  expect(pictureFacts(jpeg(0xc4))).toBeNull()
})

test('bytes of no picture, and pictures that are cut off, come to an end and to nothing worse', () => {
  void fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (bytes, asJpeg) => {
      const facts = pictureFacts(asJpeg ? Uint8Array.from([0xff, 0xd8, ...bytes]) : bytes)
      expect(facts === null || facts.format === 'jpeg').toBe(true)
    }),
  )
})
