import { expect, test } from 'vitest'
import { milestoneLines } from '#renderer/steps/roadmap/gantt/milestone-lines.ts'

const room = { from: 90, to: 500, widthOf: (text: string): number => text.length * 6 }
const most = { usual: 4, forAll: 7 }
const at = (...xs: readonly number[]) => xs.map((x) => ({ x, label: 'A milestone' }))
const crowd = (count: number, apart = 1) => at(...Array.from({ length: count }, (_, step) => 100 + step * apart))

test('milestones far apart share a line, and those close to each other take lines of their own', () => {
  expect(milestoneLines(at(100, 300), room, most).map(({ line }) => line)).toEqual([0, 0])
  expect(milestoneLines(at(100, 110, 120), room, most).map(({ line }) => line)).toEqual([0, 1, 2])
})

test('a name that has no room behind its diamond stands before it', () => {
  expect(milestoneLines(at(480), room, most)).toEqual([{ line: 0, named: 'before' }])
})

test('a few lines more are taken where they name all milestones, and none where they would not', () => {
  expect(milestoneLines(crowd(7), room, most).map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(milestoneLines(crowd(7), room, most).every(({ named }) => named === 'after')).toBe(true)
  const named = milestoneLines(crowd(10), room, most).filter((place) => place.named !== null && place.line < 4)
  expect(named).toHaveLength(4)
})

test('what has no room for its name stands below, no diamond on another as long as two lines suffice', () => {
  const places = milestoneLines(crowd(5, 10), room, { usual: 1, forAll: 1 })
  expect(places).toEqual([
    { line: 0, named: 'after' },
    { line: 1, named: null },
    { line: 2, named: null },
    { line: 1, named: 'after' },
    { line: 2, named: 'after' },
  ])
})

test('of milestones that cannot all be named, the most are: one long name does not keep two short ones from theirs', () => {
  const marks = [
    { x: 100, label: 'A milestone with a name that takes all of the line' },
    { x: 110, label: 'A milestone' },
    { x: 300, label: 'Another one' },
  ]
  const places = milestoneLines(marks, room, { usual: 1, forAll: 1 })
  expect(places.slice(1)).toEqual([
    { line: 0, named: 'after' },
    { line: 0, named: 'after' },
  ])
})

test('where all have their names they stand from above in the order of time, whichever ends first', () => {
  const marks = [
    { x: 100, label: 'A milestone with a name that is long' },
    { x: 110, label: 'A milestone' },
    { x: 120, label: 'One' },
  ]
  expect(milestoneLines(marks, room, most).map(({ line }) => line)).toEqual([0, 1, 2])
})
