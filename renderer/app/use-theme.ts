import { useLayoutEffect, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { keepTheme, resolveTheme } from '../state/kept-theme.ts'
import { useApp } from './app-context.ts'

const asks = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']

function onSystemChange(listener: () => void): () => void {
  const lists = asks.map((query) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
  }
}

/** The theme in force. Puts it on the page and keeps the person's choice. */
export function useTheme(): 'light' | 'dark' | 'contrast' {
  const chosen = useStore(useApp().ui, (state) => state.theme)
  const resolved = useSyncExternalStore(onSystemChange, () => resolveTheme(chosen))
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = resolved
    keepTheme(chosen)
  }, [chosen, resolved])
  return resolved
}
