/** Keys by the names that stand on keyboards. */
export const screenKeyTexts = {
  'screen.key.Ctrl': 'Ctrl',
  'screen.key.Shift': 'Shift',
  'screen.key.Alt': 'Alt',
  'screen.key.Space': 'Space',
  'screen.key.Enter': 'Enter',
  'screen.key.Esc': 'Esc',
  'screen.key.Delete': 'Delete',
  'screen.key.Home': 'Home',
  'screen.key.End': 'End',
  'screen.key.PgUp': 'PgUp',
  'screen.key.PgDn': 'PgDn',
} as const
