import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { slowest } from '../slow-first.ts'

test('every test file that begins first is there', () => {
  expect(slowest.filter((file) => !existsSync(file))).toEqual([])
})
