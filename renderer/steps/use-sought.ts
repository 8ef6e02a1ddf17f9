import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { EntityName } from '#shared/model/entities.ts'
import { useApp } from '../app/app-context.ts'

/** How many frames a row has to appear in, when a view was opened for it or a list scrolled to it. */
const mostFrames = 20

/** The row of that entity that some other place asks to see, if any. */
export function useSoughtRow(...entities: readonly EntityName[]): string | null {
  return useStore(useApp().ui, ({ sought }) =>
    sought !== null && entities.some((entity) => entity === sought.entity) ? sought.id : null,
  )
}

/** Puts the focus into the row that another place asked to see, as soon as it is drawn. Rows carry their id as `data-row`. */
export function useSought(): void {
  const sought = useStore(useApp().ui, (state) => state.sought)
  useEffect(() => {
    if (sought === null) return
    let frame = 0
    let request = requestAnimationFrame(function look() {
      const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(sought.id)}"]`)
      const control =
        row?.querySelector<HTMLElement>('input:not([type=radio]):not([type=checkbox]), textarea, select') ??
        (row?.matches('button, [tabindex]') ? row : row?.querySelector<HTMLElement>('button'))
      if (control) control.focus()
      else if (++frame < mostFrames) request = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(request)
  }, [sought])
}
