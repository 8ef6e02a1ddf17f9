import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAtRest } from '#renderer/app/at-rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function set() {
  const hand = new EventTarget()
  const atRest = createAtRest(hand)
  const done: string[] = []
  return { atRest, done, press: () => hand.dispatchEvent(new Event('keydown')) }
}

test('what comes while nothing is pressed is carried out at once', () => {
  const { atRest, done } = set()
  atRest(() => done.push('a'))
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['a'])
})

test('between the keys of a fast hand nothing is carried out, and all of it in one go when the hand rests', () => {
  const { atRest, done, press } = set()
  for (const name of ['a', 'b', 'c']) {
    press()
    atRest(() => done.push(name))
    vi.advanceTimersByTime(120)
  }
  expect(done).toEqual([])
  vi.advanceTimersByTime(39)
  expect(done).toEqual([])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['a', 'b', 'c'])
})

test('a hand that does not rest for a second is no longer waited for: what waits comes between two of its keys', () => {
  const { atRest, done, press } = set()
  press()
  atRest(() => done.push('a'))
  for (let waited = 0; waited < 1_080; waited += 90) {
    vi.advanceTimersByTime(90)
    expect(done).toEqual([])
    press()
  }
  vi.advanceTimersByTime(23)
  expect(done).toEqual([])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['a'])
  vi.advanceTimersByTime(1_000)
  expect(done).toEqual(['a'])
})

test('a key that is held down does not keep it away for ever', () => {
  const { atRest, done, press } = set()
  press()
  atRest(() => done.push('a'))
  for (let waited = 0; waited < 2_000; waited += 33) {
    vi.advanceTimersByTime(33)
    press()
  }
  expect(done).toEqual(['a'])
})

test('nor do keys that come faster than any hand', () => {
  const { atRest, done, press } = set()
  press()
  atRest(() => done.push('a'))
  for (let waited = 0; waited < 1_100; waited += 5) {
    vi.advanceTimersByTime(5)
    press()
  }
  expect(done).toEqual(['a'])
})

test('what is asked for while others are carried out waits for its own turn', () => {
  const { atRest, done } = set()
  atRest(() => {
    done.push('a')
    atRest(() => done.push('b'))
  })
  vi.advanceTimersByTime(0)
  expect(done).toEqual(['a'])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['a', 'b'])
})
