import { breakLongTokens } from './sanitise-text.ts'
import type { Typesetter } from './typesetter.ts'

/** Text whose long tokens can break within a width. */
export function breakable(
  text: string,
  width: number,
  size: number,
  weight: 400 | 600,
  { measure }: Typesetter,
): string {
  return breakLongTokens(text, width - 1, (token) => measure(token, size, weight))
}
