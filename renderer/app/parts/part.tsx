import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/** A component that is loaded when it is first shown, or before. */
export type Part<P extends object> = ComponentType<P> & {
  /** Loads it for later. Fails as loading does; it is tried again when it is shown. */
  readonly prefetch: () => Promise<void>
}

/**
 * A part of the screen in a file of its own. One that is loaded already is shown at once, without the frame that React's
 * `lazy` shows its fallback for. Where loading fails, the error boundary around it says so, and showing it again tries again.
 * @param whileLoading stands in its place until it is there
 */
export function part<P extends object>(load: () => Promise<ComponentType<P>>, whileLoading: ReactNode = null): Part<P> {
  let known: ComponentType<P> | null = null
  let loading: Promise<void> | null = null

  function prefetch(): Promise<void> {
    loading ??= load().then(
      (component) => {
        known = component
      },
      (error: unknown) => {
        loading = null
        throw error
      },
    )
    return loading
  }

  function Shown(props: P) {
    const [Loaded, setLoaded] = useState(() => known)
    const [fault, setFault] = useState<unknown>(null)
    useEffect(() => {
      if (Loaded !== null) return
      let shown = true
      prefetch().then(
        () => shown && setLoaded(() => known),
        (error: unknown) => shown && setFault(error ?? new Error()),
      )
      return () => {
        shown = false
      }
    }, [Loaded])
    if (fault !== null) throw fault
    return Loaded === null ? whileLoading : <Loaded {...props} />
  }

  return Object.assign(Shown, { prefetch })
}
