/** How long to wait for a frame where none comes, since the window is out of sight, in milliseconds. */
const noFrameMs = 200

/** Carries out what was done to the screen first, then this: once the next frame is on the glass. */
export function afterPaint(then: () => void): void {
  let waiting = true
  const once = (): void => {
    if (waiting) then()
    waiting = false
  }
  // A task queued from within a frame runs when that frame has been drawn.
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = once
    port2.postMessage(null)
  })
  setTimeout(once, noFrameMs)
}
