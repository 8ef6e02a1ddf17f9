import { describe, expect, test } from 'vitest'
import type { DocumentProgress, DocumentTarget } from '#electron/workbooks/documents/document-job.ts'
import { inOrder, lanesOf } from '#electron/workbooks/documents/document-lanes.ts'
import { joinProgress } from '#electron/workbooks/documents/lane-progress.ts'

const target = (format: DocumentTarget['format'], audience: DocumentTarget['audience'] = 'board'): DocumentTarget => ({
  ...{ format, audience },
  path: `/out/${audience}.${format}`,
  temporary: `/out/${audience}.${format}.part`,
})

describe('lanes of documents', () => {
  const all = [target('pptx'), target('pdf'), target('xlsx'), target('pdf', 'leadership')]

  test('a PDF is made beside all else, each document in one lane', () => {
    const lanes = lanesOf(all, 2)
    expect(lanes.map((lane) => lane.map(({ format }) => format))).toEqual([
      ['pdf', 'pdf'],
      ['pptx', 'xlsx'],
    ])
  })

  test('documents of one kind, and those of a computer with one core, are made one after the other', () => {
    expect(lanesOf(all, 1)).toEqual([all])
    expect(lanesOf([target('pdf'), target('pdf', 'staff')], 8)).toHaveLength(1)
    expect(lanesOf([target('pptx'), target('csv')], 8)).toHaveLength(1)
  })

  test('what was made is told in the order in which it was asked for, many files of a format together', () => {
    const made = [all[1], all[3], all[0], all[2], all[2]].flatMap((one) =>
      one === undefined ? [] : [{ format: one.format, audience: one.audience, path: one.path, bytes: 1 }],
    )
    expect(inOrder(made, all).map(({ path }) => path)).toEqual([
      '/out/board.pptx',
      '/out/board.pdf',
      '/out/board.xlsx',
      '/out/board.xlsx',
      '/out/leadership.pdf',
    ])
  })

  test('progress never goes back, and says what the first lane that still works is at', () => {
    const told: DocumentProgress[] = []
    const tell = joinProgress([1, 2], (progress) => told.push(progress))
    tell(1, { done: 0.5, phase: 'pptx' })
    tell(0, { done: 0.6, phase: 'pdf' })
    tell(0, { done: 1, phase: 'writing' })
    tell(1, { done: 1, phase: 'writing' })
    expect(told.map(({ done }) => Math.round(done * 100))).toEqual([33, 53, 67, 100])
    expect(told.map(({ phase }) => phase)).toEqual(['preparing', 'pdf', 'pptx', 'writing'])
  })
})
