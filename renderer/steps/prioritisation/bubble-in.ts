/** The element of a bubble. */
export function bubbleIn(frame: HTMLElement | null, id: string): SVGElement | null {
  return frame?.querySelector<SVGElement>(`[data-subject="${CSS.escape(id)}"]`) ?? null
}
