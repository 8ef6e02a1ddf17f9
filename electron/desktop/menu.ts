import type { MenuItemConstructorOptions } from 'electron'
import type { HostEvents } from '#shared/contract/events.ts'
import type { Say } from '#shared/messages/translate.ts'

export type MenuCommand = HostEvents['command.chosen']['command']
type Item = MenuItemConstructorOptions
type Chosen = (command: MenuCommand) => void

/** The application menu as data. Commands go to the screen, which knows what they mean where the person is. */
export function menuTemplate(say: Say, isMac: boolean, chosen: Chosen): Item[] {
  /** A shortcut with `own` is only shown: the screen hears it, and knows that a text field has an undo of its own. */
  function command(name: MenuCommand, label: string, accelerator?: string, own = false): Item {
    const keys = accelerator === undefined ? {} : { accelerator, registerAccelerator: !own }
    return { id: name, label, ...keys, click: () => chosen(name) }
  }
  const application: Item[] = isMac ? [{ role: 'appMenu' }] : []
  return [
    ...application,
    {
      label: say('desktop.menu.file'),
      submenu: [
        command('new', say('desktop.menu.new'), 'CmdOrCtrl+N'),
        command('open', say('desktop.menu.open'), 'CmdOrCtrl+O'),
        command('home', say('desktop.menu.home'), 'CmdOrCtrl+Shift+H'),
        { type: 'separator' },
        command('export', say('desktop.menu.export'), 'CmdOrCtrl+E', true),
        command('readBack', say('desktop.menu.readBack')),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit', label: say('desktop.menu.quit') },
      ],
    },
    {
      label: say('desktop.menu.edit'),
      submenu: [
        command('undo', say('desktop.menu.undo'), 'CmdOrCtrl+Z', true),
        command('redo', say('desktop.menu.redo'), isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y', true),
        { type: 'separator' },
        { role: 'cut', label: say('desktop.menu.cut') },
        { role: 'copy', label: say('desktop.menu.copy') },
        { role: 'paste', label: say('desktop.menu.paste') },
        { role: 'selectAll', label: say('desktop.menu.selectAll') },
        { type: 'separator' },
        command('find', say('desktop.menu.find'), 'CmdOrCtrl+K', true),
      ],
    },
    {
      label: say('desktop.menu.view'),
      submenu: [
        command('present', say('desktop.menu.present'), 'F5', true),
        { type: 'separator' },
        { role: 'resetZoom', label: say('desktop.menu.actualSize') },
        { role: 'zoomIn', label: say('desktop.menu.larger') },
        { role: 'zoomOut', label: say('desktop.menu.smaller') },
        { role: 'togglefullscreen', label: say('desktop.menu.fullScreen') },
      ],
    },
  ]
}
