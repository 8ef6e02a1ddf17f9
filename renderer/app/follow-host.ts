import type { HostEvents } from '#shared/contract/events.ts'
import type { OpenedWorkbook } from '#shared/contract/requests.ts'
import type { App } from './app-context.ts'
import { openFind } from './find-request.ts'
import { chooseWorkbook, leaveWorkbook } from './open-workbook.ts'
import { openReadBack } from './read-back/open-read-back.ts'
import { showOpened } from './show-opened.ts'

/** Does what the host tells: shows what it opened, carries out what was chosen in its menu. */
export function followHost(app: App): void {
  const { transport, host } = app
  transport.on('workbook.opened', ({ opened }) => void replaceShown(app, opened))
  transport.on('command.chosen', ({ command }) => carryOut(app, command))
  if (host.opened) void showOpened(app, host.opened)
}

/** A file was dropped on the window or double-clicked while another may be open: that one gets what was typed first. */
async function replaceShown(app: App, opened: OpenedWorkbook): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await app.session.settled()
  await showOpened(app, opened)
}

type MenuCommand = HostEvents['command.chosen']['command']

function carryOut(app: App, command: MenuCommand): void {
  const { session, ui } = app
  const ways: Readonly<Record<MenuCommand, () => void>> = {
    new: () => ui.setState({ dialog: 'new' }),
    open: () => void chooseWorkbook(app),
    undo: session.undo,
    redo: session.redo,
    export: () => ui.setState({ dialog: 'export' }),
    readBack: () => openReadBack(app),
    find: openFind,
    present: () => ui.setState((state) => ({ presenting: !state.presenting })),
    home: () => void leaveWorkbook(app),
  }
  ways[command]()
}
