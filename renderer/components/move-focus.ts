import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Arrow keys, Home and End move the focus through the choices of a list: the buttons with `data-choice`. Put on the
 * element that holds them.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-choice]')]
  const at = choices.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const next = nextOf(event.key, at, choices.length)
  if (next === null) return
  event.preventDefault()
  choices[next]?.focus()
}

function nextOf(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step))
}
