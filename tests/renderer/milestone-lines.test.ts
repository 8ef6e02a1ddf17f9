import { expect, test } from 'vitest'
import { milestoneLines } from '#renderer/steps/roadmap/gantt/milestone-lines.ts'

const measure = (text: string): number => text.length * 6
const at = (...xs: readonly number[]) => xs.map((x) => ({ x, label: 'A milestone' }))

test('milestones far apart share a line, and those close to each other take lines of their own', () => {
  expect(milestoneLines(at(100, 300), 0, 500, 7, measure).map(({ line }) => line)).toEqual([0, 0])
  expect(milestoneLines(at(100, 110, 120), 0, 500, 7, measure).map(({ line }) => line)).toEqual([0, 1, 2])
})

test('a name that has no room behind its diamond stands before it', () => {
  expect(milestoneLines(at(480), 0, 500, 7, measure)).toEqual([{ line: 0, named: 'before' }])
})

test('a few lines more are taken where they name all milestones, and none where they would not', () => {
  const crowd = (count: number) => at(...Array.from({ length: count }, (_, step) => 100 + step))
  expect(milestoneLines(crowd(7), 90, 500, 4, measure).map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(milestoneLines(crowd(7), 90, 500, 4, measure).every(({ named }) => named === 'after')).toBe(true)
  expect(Math.max(...milestoneLines(crowd(10), 90, 500, 4, measure).map(({ line }) => line))).toBe(4)
})

test('what no line has room for stands on a last one, with a name where there is room between two', () => {
  const crowd = Array.from({ length: 12 }, (_, step) => 100 + step)
  const places = milestoneLines(at(...crowd), 90, 500, 7, measure)
  expect(places.slice(0, 7).map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(places.slice(7)).toEqual([
    ...Array.from({ length: 4 }, () => ({ line: 7, named: null })),
    { line: 7, named: 'after' },
  ])
})
