import { expect, test } from 'vitest'
import { createWorkbookSession } from '#renderer/state/workbook-session.ts'
import { createInMemoryHost, type InMemoryHost } from '#renderer/transport/in-memory-host.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import { failure } from '#shared/failure.ts'
import { ok } from '#shared/result.ts'
import { smallWorkbook } from '#tests/fixtures/small-workbook.ts'

function renaming(id: string, title: string): RequestedEdit {
  return { label: `Rename to ${title}`, changes: [{ entity: 'goal', id, after: { title } }] }
}

async function openSession(host: InMemoryHost = hostWithWorkbook()) {
  const session = createWorkbookSession(host)
  const info = await host.api['app.info']({})
  if (info.ok && info.value.opened) session.open(info.value.opened)
  const title = (id: string): string | undefined => session.store.getState().workbook.tables.goal[id]?.title
  return { host, session, state: () => session.store.getState(), title }
}

function hostWithWorkbook(): InMemoryHost {
  return createInMemoryHost({ opened: smallWorkbook(), now: () => '2026-11-22T14:02:00.000Z' })
}

/** The host with a brake: requests of that name wait until they are let go, one by one. */
function slowed(host: InMemoryHost): {
  readonly host: InMemoryHost
  readonly letGo: () => Promise<void>
  readonly waiting: () => number
} {
  const gates: (() => void)[] = []
  const edit: InMemoryHost['api']['workbook.edit'] = async (input) => {
    await new Promise<void>((resolve) => gates.push(resolve))
    return host.api['workbook.edit'](input)
  }
  return {
    host: { ...host, api: { ...host.api, 'workbook.edit': edit } },
    waiting: () => gates.length,
    letGo: async () => {
      gates.shift()?.()
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

test('an edit shows at once and is saved only when the host has it', async () => {
  const { host, letGo } = slowed(hostWithWorkbook())
  const { session, state, title } = await openSession(host)
  expect(session.edit(renaming('g1', 'Calm services'))).toBeNull()
  expect(title('g1')).toBe('Calm services')
  expect(state()).toMatchObject({ saving: true, undo: 'Rename to Calm services' })
  expect(host.workbook().tables.goal.g1?.title).toBe('Reliable services')
  await letGo()
  await session.settled()
  expect(state()).toMatchObject({ saving: false, savedAt: '2026-11-22T14:02:00.000Z' })
  expect(host.workbook().tables.goal.g1?.title).toBe('Calm services')
})

test('one request is in flight at a time, in the order of the edits', async () => {
  const { host, letGo, waiting } = slowed(hostWithWorkbook())
  const { session } = await openSession(host)
  for (const name of ['A', 'B', 'C']) session.edit(renaming('g1', name))
  await Promise.resolve()
  expect(waiting()).toBe(1)
  await letGo()
  expect(host.workbook().tables.goal.g1?.title).toBe('A')
  expect(waiting()).toBe(1)
  await letGo()
  await letGo()
  await session.settled()
  expect(host.workbook().tables.goal.g1?.title).toBe('C')
  expect(host.workbook().revision).toBe(3)
})

test('an edit that the model refuses changes nothing and is not sent', async () => {
  const { session, host, state } = await openSession()
  const refusal = session.edit({ label: 'x', changes: [{ entity: 'goal', id: 'g1', after: { weight: 9 } }] })
  expect(refusal?.kind).toBe('badValue')
  expect(state().saving).toBe(false)
  expect(host.workbook().revision).toBe(0)
})

test('a refusal drops the queue, goes back to the file, and keeps what was typed', async () => {
  const { session, host, state, title } = await openSession()
  host.refuseWrites(failure('beforeDiffers', { entity: 'goal', id: 'g1', field: 'title', value: 'x' }))
  session.edit(renaming('g1', 'First'))
  session.edit(renaming('g2', 'Second'))
  await session.settled()
  expect(title('g1')).toBe('Reliable services')
  expect(state().refused?.edits.map(({ label }) => label)).toEqual(['Rename to First', 'Rename to Second'])
  expect(state().stopped).toBeNull()
  host.refuseWrites(null)
  await session.retryRefused()
  await session.settled()
  expect(host.workbook().tables.goal.g2?.title).toBe('Second')
  expect(state().refused).toBeNull()
})

test('a full disk stops editing until the person tries again', async () => {
  const { session, host, state, title } = await openSession()
  host.refuseWrites(failure('diskFull'))
  session.edit(renaming('g1', 'Lost?'))
  await session.settled()
  expect(state().stopped?.kind).toBe('diskFull')
  expect(session.edit(renaming('g2', 'Not now'))?.kind).toBe('diskFull')
  expect(title('g2')).toBe('Lower cost')
  host.refuseWrites(null)
  await session.retryRefused()
  await session.settled()
  expect(state().stopped).toBeNull()
  expect(title('g1')).toBe('Lost?')
  expect(host.workbook().tables.goal.g1?.title).toBe('Lost?')
})

test('undo and redo go through the host and say what comes next', async () => {
  const { session, state, title } = await openSession()
  session.edit(renaming('g1', 'One'))
  session.edit(renaming('g1', 'Two'))
  session.undo()
  await session.settled()
  expect(title('g1')).toBe('One')
  expect(state()).toMatchObject({ undo: 'Rename to One', redo: 'Rename to Two' })
  session.redo()
  await session.settled()
  expect(title('g1')).toBe('Two')
  expect(state().redo).toBeNull()
})

test('an edit from another window appears, under edits that still wait', async () => {
  const slow = slowed(hostWithWorkbook())
  const { session, title } = await openSession(slow.host)
  session.edit(renaming('g1', 'Mine'))
  await Promise.resolve()
  slow.host.editElsewhere(renaming('g2', 'Theirs'))
  await slow.letGo()
  await session.settled()
  expect(title('g1')).toBe('Mine')
  expect(title('g2')).toBe('Theirs')
  expect(session.store.getState().workbook.revision).toBe(2)
})

test('an edit from another window appears at once when nothing waits', async () => {
  const { session, host, title } = await openSession()
  host.editElsewhere(renaming('g2', 'Theirs'))
  expect(title('g2')).toBe('Theirs')
  session.edit(renaming('g2', 'Mine after all'))
  await session.settled()
  expect(host.workbook().tables.goal.g2?.title).toBe('Mine after all')
})

test('a gap in the revisions makes the screen load the workbook again', async () => {
  const { session, host, title } = await openSession()
  await host.api['workbook.edit']({
    workbook: 'memory',
    edit: { label: 'unheard', changes: [{ entity: 'goal', id: 'g1', after: { title: 'Unheard' } }] },
  })
  session.edit(renaming('g2', 'Mine'))
  await session.settled()
  expect([title('g1'), title('g2')]).toEqual(['Unheard', 'Mine'])
})

test('an answer that comes after the workbook was closed is nobody’s any more', async () => {
  const { host, letGo } = slowed(hostWithWorkbook())
  const { session, state } = await openSession(host)
  session.edit(renaming('g1', 'Late'))
  await session.close()
  await letGo()
  await session.settled()
  expect(state()).toMatchObject({ handle: null, saving: false, refused: null })
})

test('a host that answers nonsense about revisions is asked for the whole workbook', async () => {
  const host = hostWithWorkbook()
  const lying: InMemoryHost = {
    ...host,
    api: {
      ...host.api,
      'workbook.edit': async (input) => {
        const answer = await host.api['workbook.edit'](input)
        return answer.ok ? ok({ ...answer.value, revision: 99 }) : answer
      },
    },
  }
  const { session, title } = await openSession(lying)
  session.edit(renaming('g1', 'Kept'))
  await session.settled()
  expect(title('g1')).toBe('Kept')
})
