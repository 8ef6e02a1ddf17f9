import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createSettledStore } from '#renderer/state/settled-workbook.ts'
import { noWorkbook, type WorkbookState } from '#renderer/state/workbook-state.ts'
import { emptyWorkbook, type Workbook } from '#shared/model/workbook.ts'

function set() {
  const source = createStore<WorkbookState>(() => noWorkbook)
  const waiting: (() => void)[] = []
  const settled = createSettledStore(source, (then) => waiting.push(then))
  const seen: Workbook[] = []
  settled.subscribe(({ workbook }) => seen.push(workbook))
  return { source, settled, waiting, seen }
}

const revision = (at: number): Workbook => ({ ...emptyWorkbook, revision: at })

test('a workbook that is opened or closed is there at once', () => {
  const { source, settled, waiting } = set()
  const opened = revision(7)
  source.setState({ handle: 'w', workbook: opened })
  expect(settled.getState().workbook).toBe(opened)
  source.setState(noWorkbook)
  expect(settled.getState().workbook).toBe(emptyWorkbook)
  expect(waiting).toEqual([])
})

test('edits follow once the frame is drawn, several of them in one go, and the last one counts', () => {
  const { source, settled, waiting, seen } = set()
  source.setState({ handle: 'w', workbook: revision(1) })
  const last = revision(3)
  source.setState({ workbook: revision(2) })
  source.setState({ workbook: last })
  source.setState({ saving: true })
  expect(settled.getState().workbook.revision).toBe(1)
  expect(waiting).toHaveLength(1)
  waiting[0]?.()
  expect(settled.getState().workbook).toBe(last)
  expect(seen.map((each) => each.revision)).toEqual([1, 3])
  source.setState({ workbook: revision(4) })
  expect(waiting).toHaveLength(2)
})

test('what waits when another workbook is opened shows nothing of the one before', () => {
  const { source, settled, waiting } = set()
  source.setState({ handle: 'a', workbook: revision(1) })
  source.setState({ workbook: revision(2) })
  const other = revision(9)
  source.setState({ handle: 'b', workbook: other })
  waiting[0]?.()
  expect(settled.getState().workbook).toBe(other)
})
