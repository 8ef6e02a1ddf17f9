import type { OpenedWorkbook } from '#shared/contract/requests.ts'
import { goToStep } from '../state/ui-store.ts'
import type { App } from './app-context.ts'

/** Shows a workbook that the host opened, at the step it was left or at the beginning. */
export function showOpened({ session, ui }: App, opened: OpenedWorkbook): void {
  session.open(opened)
  goToStep(ui, 'direction')
}
