/** How long nothing was pressed until a hand counts as resting, in milliseconds: longer than between two keys of a fast hand. */
const restMs = 160
/** How long something waits for a hand that never rests, in milliseconds, before a pause between two of its keys will do. */
const longestMs = 1_000
/** So long after a key its picture is on the glass, and the next key is not there yet, in milliseconds. */
const betweenKeysMs = 24

/** Carries out its argument once the hand rests. */
export type AtRest = (then: () => void) => void

/**
 * What may follow a moment behind (sums, pictures, the word that all is saved) waits until no key and no button has been
 * pressed for a moment, and then comes in one go. Each picture of the screen that is drawn between two keys makes the second
 * one wait for the display's next beat, which is the longest part of its way to the glass.
 * @param hand where it is heard what is pressed
 */
export function createAtRest(hand: EventTarget): AtRest {
  let pressedAt = -Infinity
  let since = 0
  let waiting: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOverdue = false

  const carryOut = (): void => {
    isOverdue = false
    const due = waiting
    waiting = []
    for (const then of due) then()
  }
  const carryOutIn = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(carryOut, ms)
  }
  const hear = (): void => {
    pressedAt = performance.now()
    if (waiting.length === 0 || isOverdue) return
    isOverdue = pressedAt >= since + longestMs
    carryOutIn(isOverdue ? betweenKeysMs : restMs)
  }
  for (const type of ['keydown', 'pointerdown', 'pointerup'])
    hand.addEventListener(type, hear, { capture: true, passive: true })

  return (then) => {
    if (waiting.length === 0) {
      since = performance.now()
      carryOutIn(Math.max(0, pressedAt + restMs - since))
    }
    waiting.push(then)
  }
}
