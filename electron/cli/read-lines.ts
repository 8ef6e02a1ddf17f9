/** A line of the input, or the fact that it was too long to be kept. */
export type Line = { readonly text: string } | { readonly tooLong: true }

/**
 * The lines of a stream, as they come. Only line feeds end a line: JSON may hold the other separators of Unicode.
 * @param mostCharacters what is kept of a line; of a longer one nothing is
 */
export async function* readLines(input: AsyncIterable<Buffer | string>, mostCharacters: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  const take = (part: string): void => {
    length += part.length
    if (length <= mostCharacters) parts.push(part)
    else parts = []
  }
  const finish = (): Line => {
    const line: Line = length > mostCharacters ? { tooLong: true } : { text: parts.join('') }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      take(piece)
      yield finish()
    }
    take(last)
  }
  if (length > 0) yield finish()
}
