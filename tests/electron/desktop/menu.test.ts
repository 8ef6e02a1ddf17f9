import type { MenuItemConstructorOptions } from 'electron'
import { expect, it } from 'vitest'
import type { MenuCommand } from '#electron/desktop/menu.ts'
import { menuTemplate } from '#electron/desktop/menu.ts'
import { createTranslator } from '#shared/messages/translate.ts'

const say = createTranslator('en-GB')

function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...allItems(Array.isArray(item.submenu) ? item.submenu : [])])
}

it('offers every command once, and tells the screen which was chosen', () => {
  const chosen: MenuCommand[] = []
  const items = allItems(menuTemplate(say, false, (command) => chosen.push(command))).filter(({ id }) => id)
  for (const { click } of items) (click as () => void)()
  expect(chosen).toEqual(items.map(({ id }) => id))
  expect([...chosen].sort()).toEqual(['export', 'find', 'home', 'new', 'open', 'present', 'readBack', 'redo', 'undo'])
})

it.each([false, true])('gives no shortcut to two commands (macOS: %s)', (isMac) => {
  const shortcuts = allItems(menuTemplate(say, isMac, () => {})).flatMap(({ accelerator }) => accelerator ?? [])
  expect(new Set(shortcuts).size).toBe(shortcuts.length)
  expect(shortcuts.length).toBeGreaterThan(7)
})

it('leaves undo and redo to the text field that the person is in', () => {
  const items = allItems(menuTemplate(say, false, () => {}))
  for (const id of ['undo', 'redo']) expect(items.find((item) => item.id === id)?.registerAccelerator).toBe(false)
})
