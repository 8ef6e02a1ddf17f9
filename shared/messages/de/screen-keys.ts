import type { screenKeyTexts as english } from '../en/screen-keys.ts'

/** Keys by the names that stand on keyboards. */
export const screenKeyTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.key.Ctrl': 'Strg',
  'screen.key.Shift': 'Umschalt',
  'screen.key.Alt': 'Alt',
  'screen.key.Space': 'Leertaste',
  'screen.key.Enter': 'Eingabe',
  'screen.key.Esc': 'Esc',
  'screen.key.Delete': 'Entf',
  'screen.key.Home': 'Pos1',
  'screen.key.End': 'Ende',
  'screen.key.PgUp': 'Bild ↑',
  'screen.key.PgDn': 'Bild ↓',
}
