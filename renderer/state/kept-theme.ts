import type { Theme } from './ui-store.ts'

const place = 'opsbook.theme'
const themes: readonly string[] = ['system', 'light', 'dark', 'contrast']

/** The theme chosen last on this computer. */
export function readKeptTheme(): Theme {
  const kept = localStorage.getItem(place)
  return kept !== null && themes.includes(kept) ? (kept as Theme) : 'system'
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem(place, theme)
}

/** What a theme comes out as, with the system asked where it decides. */
export function resolveTheme(theme: Theme): 'light' | 'dark' | 'contrast' {
  if (theme !== 'system') return theme
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
