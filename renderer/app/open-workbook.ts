import type { InputOf, OpenedWorkbook } from '#shared/contract/requests.ts'
import type { Result } from '#shared/result.ts'
import { goHome } from '../state/ui-store.ts'
import type { App } from './app-context.ts'
import { showOpened } from './show-opened.ts'
import { tellFailure } from './tell.ts'

async function show(app: App, asked: Promise<Result<OpenedWorkbook | null>>): Promise<boolean> {
  const answer = await asked
  if (!answer.ok) {
    tellFailure(app, answer.failure)
    return false
  }
  if (answer.value !== null) await showOpened(app, answer.value)
  return answer.value !== null
}

/** Opens what the recent list or the host's folder offers. */
export function openWorkbook(app: App, place: string): Promise<boolean> {
  return show(app, app.transport.api['workbook.open']({ place }))
}

/** Lets the person choose a file, where the host can ask. */
export function chooseWorkbook(app: App): Promise<boolean> {
  return show(app, app.transport.api['workbook.choose']({}))
}

export function createWorkbook(app: App, wanted: InputOf<'workbook.create'>): Promise<boolean> {
  return show(app, app.transport.api['workbook.create'](wanted))
}

export function openSample(app: App): Promise<boolean> {
  return show(app, app.transport.api['workbook.createSample']({}))
}

/** Closes the open workbook, once everything is saved, and shows the home screen. */
export async function leaveWorkbook({ session, ui }: App): Promise<void> {
  await session.settled()
  goHome(ui)
  await session.close()
}
