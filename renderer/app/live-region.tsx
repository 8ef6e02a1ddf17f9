import { useStore } from 'zustand'
import { useApp } from './app-context.ts'

/** Reads out what changed where nobody who can't see the screen would notice. */
export function LiveRegion() {
  const announcement = useStore(useApp().ui, (state) => state.announcement)
  return (
    <div className="visuallyHidden" aria-live="polite" aria-atomic="true">
      {announcement}
    </div>
  )
}
