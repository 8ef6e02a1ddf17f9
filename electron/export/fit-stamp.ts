import { fitText, type Type } from '#shared/charts/fit-text.ts'
import type { Measure } from '#shared/charts/scene.ts'

const between = ' · '

/**
 * A stamp in a width. What the team calls its version stands first and may be of any length: it gives way, never the
 * revision and the date behind it.
 */
export function fitStamp(stamp: string, width: number, type: Type, measure: Measure): string {
  const wide = (text: string): number => measure(text, type.size, type.weight)
  if (wide(stamp) <= width) return stamp
  const parts = stamp.split(between)
  const state = parts.slice(-2).join(between)
  const version = parts.slice(0, -2).join(between)
  const shortened = fitText(version, width - wide(between + state), type, measure)
  return shortened === '' ? fitText(state, width, type, measure) : shortened + between + state
}
