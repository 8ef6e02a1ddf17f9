import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'

export type MenuTemplate = {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly submenu?: readonly MenuTemplate[]
  readonly click?: (item: MenuItem, window: BrowserWindow | null, event: object) => void
}

export class MenuItem {
  readonly id: string | undefined
  readonly label: string
  readonly role: string | undefined
  readonly submenu: Menu | undefined
  enabled = true
  readonly #click: MenuTemplate['click']

  constructor({ id, label, role, submenu, click, ...rest }: MenuTemplate) {
    Object.assign(this, rest)
    this.id = id
    this.label = label ?? role ?? ''
    this.role = role
    this.submenu = submenu === undefined ? undefined : Menu.buildFromTemplate(submenu)
    this.#click = click
  }
  click(): void {
    const window = BrowserWindow.getFocusedWindow()
    if (this.role === 'quit') void app.quit()
    else if (this.role === 'close') void window?.close()
    else this.#click?.(this, window, {})
  }
}

export class Menu extends EventEmitter {
  static #application: Menu | null = null
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application
  }
  static buildFromTemplate(template: readonly MenuTemplate[]): Menu {
    const menu = new Menu()
    menu.items.push(...template.map((item) => new MenuItem(item)))
    return menu
  }
  readonly items: MenuItem[] = []

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item
      const inside = item.submenu?.getMenuItemById(id)
      if (inside) return inside
    }
    return null
  }
}
