/** What measures in the page. Times are milliseconds from the moment the browser received what a person did. */
export type Probes = {
  /** From here on every event of that type is timed until what it changed is on the glass. @returns what stops it and gives the times */
  readonly timeEvents: (type: 'keydown' | 'input') => () => Promise<readonly number[]>
  /** Times the next click until the step is on the glass, complete: nothing in it changes any more. */
  readonly timeOpening: () => Promise<Opening>
  /** Resolves once nothing in the page has changed for so long, in milliseconds. */
  readonly quiet: (ms: number) => Promise<void>
  /** Scrolls an element from end to end in so many frames. */
  readonly scroll: (selector: string, frames: number) => Promise<Frames>
}

export type Opening = {
  /** The first picture of the step. */
  readonly first: number
  /** The last change of the picture, but for what says that it follows later. */
  readonly whole: number
}

export type Frames = { readonly times: readonly number[] }

declare global {
  interface Window {
    probes: Probes
  }
}

/** Runs in the page before anything else, so it refers to nothing outside of itself. */
export function installProbes(): void {
  /** A task queued from within a frame runs when that frame is on the glass. */
  function painted(): Promise<number> {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      })
    })
  }

  /** Parts that say that they are being worked out, and may follow. */
  function followsLater(node: Node): boolean {
    const element = node instanceof Element ? node : node.parentElement
    return element === null || element.closest('[data-later]') !== null
  }

  /** What a batch of changes comes to: React takes some attributes off and writes them again as they were. */
  function netChanges(changes: readonly MutationRecord[]): readonly MutationRecord[] {
    const first = new Map<Node, Set<string>>()
    return changes.filter(({ type, target, attributeName, oldValue }) => {
      if (type !== 'attributes' || attributeName === null) return true
      const seen = first.get(target) ?? new Set()
      first.set(target, seen)
      if (seen.has(attributeName)) return false
      seen.add(attributeName)
      return (target as Element).getAttribute(attributeName) !== oldValue
    })
  }

  window.probes = {
    timeEvents: (type) => {
      const waiting: Promise<number>[] = []
      const hear = (event: Event): void => {
        waiting.push(painted().then((at) => at - event.timeStamp))
      }
      addEventListener(type, hear, { capture: true })
      return () => {
        removeEventListener(type, hear, { capture: true })
        return Promise.all(waiting)
      }
    },

    timeOpening: () =>
      new Promise((resolve) => {
        addEventListener(
          'click',
          (event) => {
            let first = 0
            let whole = 0
            let timer = 0
            const seen = new MutationObserver((changes) => {
              if (netChanges(changes).every(({ target }) => followsLater(target))) return
              void painted().then((at) => {
                whole = at - event.timeStamp
                const placeholder = document.querySelector('main [data-placeholder]')
                if (first === 0 && placeholder === null) first = whole
              })
              clearTimeout(timer)
              timer = window.setTimeout(() => {
                seen.disconnect()
                resolve({ first, whole })
              }, 300)
            })
            const place = document.querySelector('main')
            timer = window.setTimeout(() => resolve({ first: Number.NaN, whole: Number.NaN }), 10_000)
            if (place)
              seen.observe(place, { subtree: true, childList: true, attributeOldValue: true, characterData: true })
          },
          { capture: true, once: true },
        )
      }),

    quiet: (ms) =>
      new Promise((resolve) => {
        let timer = window.setTimeout(done, ms)
        const seen = new MutationObserver(() => {
          clearTimeout(timer)
          timer = window.setTimeout(done, ms)
        })
        function done(): void {
          seen.disconnect()
          resolve()
        }
        seen.observe(document.documentElement, { subtree: true, childList: true, attributes: true })
      }),

    scroll: async (selector, frames) => {
      const list = document.querySelector(selector)
      if (list === null) throw new Error(`nothing to scroll: ${selector}`)
      const most = list.scrollHeight - list.clientHeight
      const times: number[] = []
      let before = await new Promise<number>(requestAnimationFrame)
      for (let frame = 1; frame <= frames; frame += 1) {
        const share = (2 * frame) / frames
        list.scrollTop = most * (share <= 1 ? share : 2 - share)
        const at = await new Promise<number>(requestAnimationFrame)
        times.push(at - before)
        before = at
      }
      return { times }
    },
  }
}
