import type { Typesetter } from './typesetter.ts'

/** Rather more lines than a text can take: where they break is for the writer to say. */
export function linesOf(text: string, width: number, weight: 400 | 600, { measure, sizes }: Typesetter): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.ceil((measure(part, sizes.table, weight) * 1.15) / width) + 1, 0)
}
