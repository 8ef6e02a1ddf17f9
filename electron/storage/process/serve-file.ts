import { failure } from '#shared/failure.ts'
import { fail, type Result } from '#shared/result.ts'
import type { Port } from './port.ts'
import type { AnswerMessage, CallMessage } from './protocol.ts'
import { createSession } from './session.ts'

/** Answers a host's calls in their order, and closes the file when the host goes away. */
export function serveFile(port: Port): void {
  const send = (message: AnswerMessage) => port.send(message)
  const session = createSession()
  let queue: Promise<void> = Promise.resolve()
  port.onMessage((message) => {
    const { id, call, args } = message as CallMessage
    queue = queue.then(async () => {
      const answer = await answerCall(() =>
        session.run(call, args, {
          begun: () => send({ id, begun: true }),
          trusted: () => send({ id, trusted: true }),
        }),
      )
      send({ id, answer })
    })
  })
  const finish = (): void => {
    session.close()
    process.exit(0)
  }
  port.onDisconnect(finish)
  process.on('SIGTERM', finish)
  // Ctrl-C in a terminal reaches this process too; the host decides when to stop.
  process.on('SIGINT', () => {})
  process.on('SIGHUP', () => {})
}

/** A mistake of ours must not leave the host without an answer. */
async function answerCall(run: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await run()
  } catch (error) {
    return fail(failure('unexpected', { detail: error instanceof Error ? error.message : String(error) }))
  }
}
