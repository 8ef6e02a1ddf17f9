import type { OpenedWorkbook } from '#shared/contract/requests.ts'
import { loadCatalogue } from '#shared/messages/translate.ts'
import { goToStep } from '../state/ui-store.ts'
import type { App } from './app-context.ts'

/** Shows a workbook that the host opened, at the step it was left or at the beginning; its language comes with it. */
export async function showOpened({ session, ui }: App, opened: OpenedWorkbook): Promise<void> {
  session.open(opened)
  goToStep(ui, 'direction')
  const { workbook } = session.store.getState()
  await loadCatalogue(workbook.tables.workbook.workbook?.locale ?? '')
}
