import type { Readable, Writable } from 'node:stream'
import type { Failure } from '#shared/failure.ts'
import type { Say } from '#shared/messages/translate.ts'
import { type ExitCode, exitCode } from './exit-code.ts'

/** Where a verb reads and writes. */
export type Terminal = {
  readonly say: Say
  /** BCP 47 */
  readonly locale: string
  readonly input: Readable
  /** One line on standard output. */
  readonly print: (line: string) => void
  /** Text as it is on standard output; resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>
  /** One line on standard error. */
  readonly warn: (line: string) => void
  /** Says why nothing was done. */
  readonly fail: (reason: Failure) => ExitCode
  /** Replaces the line on standard error where a person watches; else does nothing. */
  readonly progress: (line: string) => void
}

type Streams = { readonly input: Readable; readonly output: Writable; readonly errors: Writable & { isTTY?: boolean } }

/** A reader that goes away, as `head` does, ends the writing and not the work. */
export function createTerminal(say: Say, locale: string, { input, output, errors }: Streams): Terminal {
  let gone = false
  for (const stream of [output, errors]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
      if (stream === output) gone = true
    })
  }
  const warn = (line: string): void => void errors.write(`${line}\n`)
  return {
    say,
    locale,
    input,
    print: (line) => void (gone || output.write(`${line}\n`)),
    write: (text) =>
      new Promise((done) => {
        if (gone) done()
        else output.write(text, () => done())
      }),
    warn,
    fail: ({ kind, params }) => {
      warn(say(`failure.${kind}`, params))
      return exitCode.failed
    },
    progress: (line) => {
      if (errors.isTTY) errors.write(`\r\u001b[2K${line}`)
    },
  }
}
