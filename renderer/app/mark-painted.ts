/**
 * Marks in the start-up timeline that a workbook's first screen is on the glass. An effect runs before the paint: the
 * frame that follows paints, and a task queued from within it runs when that is done.
 */
export function markPainted(): () => void {
  const frame = requestAnimationFrame(() => {
    setTimeout(() => performance.mark('opsbook:grid'))
  })
  return () => cancelAnimationFrame(frame)
}
