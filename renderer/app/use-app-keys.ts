import { useEffect } from 'react'
import { stepIds } from '#shared/steps/steps.ts'
import { goToStep, toggleDrawer } from '../state/ui-store.ts'
import { type App, useApp } from './app-context.ts'
import { openFind } from './find-request.ts'
import { goToPart } from './focus/screen-parts.ts'
import { chooseWorkbook } from './open-workbook.ts'

/** Keys that work everywhere. Those of a place are handled in that place. */
export function useAppKeys(): void {
  const app = useApp()
  useEffect(() => {
    /** The field in which something was typed since it has the focus. */
    let typedIn: EventTarget | null = null
    const onInput = ({ target }: Event): void => {
      typedIn = target
    }
    const onFocus = (): void => {
      typedIn = null
    }
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const hasLetters = isTyping(event) && typedIn === event.target
      const handled = event.ctrlKey || event.metaKey ? onCommandKey(app, event, hasLetters) : onPlainKey(app, event)
      if (handled) event.preventDefault()
    }
    window.addEventListener('keydown', hear)
    window.addEventListener('input', onInput)
    window.addEventListener('focusin', onFocus)
    return () => {
      window.removeEventListener('keydown', hear)
      window.removeEventListener('input', onInput)
      window.removeEventListener('focusin', onFocus)
    }
  }, [app])
}

/** @param hasLetters there are letters to take back where the focus is, and Ctrl+Z is for them */
function onCommandKey(app: App, event: KeyboardEvent, hasLetters: boolean): boolean {
  const { session, ui } = app
  const key = event.key.toLowerCase()
  const inWorkbook = ui.getState().route.kind === 'step'
  if (key === 'k') openFind()
  else if (key === 'o' && !inWorkbook) void chooseWorkbook(app)
  else if (!inWorkbook) return false
  else if (key === 'z' && event.shiftKey) session.redo()
  else if (key === 'z' && !hasLetters) session.undo()
  else if (key === 'y') session.redo()
  else if (key === 'e') ui.setState({ dialog: 'export' })
  else return false
  return true
}

function onPlainKey({ ui }: App, event: KeyboardEvent): boolean {
  const { presenting, drawer, dialog, route } = ui.getState()
  if (event.key === 'F6' && dialog === null && document.querySelector('[aria-modal=true]') === null)
    goToPart(event.shiftKey ? -1 : 1)
  else if (event.key === 'F1' && route.kind === 'step') toggleDrawer(ui, 'guide')
  else if (event.key === 'F5' && route.kind === 'step') ui.setState({ presenting: !presenting })
  else if (event.key === '?' && !isTyping(event)) ui.setState({ dialog: 'keys' })
  else if (event.key === 'Escape' && dialog === null && presenting) ui.setState({ presenting: false })
  else if (presenting && dialog === null && route.kind === 'step' && !isTyping(event) && stepAhead(event.key) !== 0) {
    const next = stepIds[stepIds.indexOf(route.step) + stepAhead(event.key)]
    if (next !== undefined) goToStep(ui, next)
  } else if (event.key === 'Escape' && dialog === null && drawer !== null) ui.setState({ drawer: null })
  else return false
  return true
}

/** Where a key leads a presenter: the keys of a hand-held clicker and the arrows, unless the step takes them. */
function stepAhead(key: string): -1 | 0 | 1 {
  if (key === 'PageDown' || key === 'ArrowRight') return 1
  return key === 'PageUp' || key === 'ArrowLeft' ? -1 : 0
}

/** Keys are letters there. */
function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}
