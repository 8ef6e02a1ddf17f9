import type { z } from 'zod'
import { type OutputOf, type RequestName, type Requests, requests } from '#shared/contract/requests.ts'
import { type Failure, failure } from '#shared/failure.ts'
import { fail, type Result } from '#shared/result.ts'
import type { LocalLog } from './local-log.ts'
import { sizeOf } from './size-of.ts'

/** What a handler gets: the question after its schema, in full. */
export type ParsedInput<N extends RequestName> = z.output<Requests[N]['input']>

/** Answers one request of one screen. */
export type Handler<N extends RequestName> = (input: ParsedInput<N>, screen: string) => Promise<Result<OutputOf<N>>>

/** A handler for every request: a missing one does not compile. */
export type Handlers = { readonly [N in RequestName]: Handler<N> }

/** The one way in. `screen` names who asks: a window, a tab. */
export type Door = (screen: string, name: unknown, input: unknown) => Promise<Result<unknown>>

/** A paste of a whole register is a few megabytes; a picture for the cover may be ten. */
const mostBytes = 32_000_000

/**
 * Puts the handlers behind one door that takes anything: an unknown name, a wrong shape or too much of it is refused
 * with `badRequest`, and what a handler throws becomes `unexpected`, so that every question gets a `Result`.
 */
export function createDoor(handlers: Handlers, log: LocalLog): Door {
  return async (screen, name, input) => {
    if (typeof name !== 'string' || !isRequestName(name)) return refuse(log, 'unknown', 'unknown request')
    if (sizeOf(input, mostBytes) > mostBytes) return refuse(log, name, 'too large')
    const parsed = requests[name].input.safeParse(input)
    if (!parsed.success) return refuse(log, name, whereOf(parsed.error))
    const handler = handlers[name] as Handler<RequestName>
    const begun = performance.now()
    try {
      const result = await handler(parsed.data as never, screen)
      logAnswer(log, name, begun, result)
      return result
    } catch (error) {
      log.write('request.broke', { name, error: describe(error) })
      return fail(failure('unexpected', { detail: error instanceof Error ? error.name : 'unknown error' }))
    }
  }
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name)
}

function refuse(log: LocalLog, name: string, detail: string): Result<never> {
  log.write('request.refused', { name, detail })
  return fail(failure('badRequest', { detail }))
}

/** The first fault by its place, without the value that stood there. */
function whereOf(error: z.ZodError): string {
  const issue = error.issues[0]
  const place = issue?.path.map(String).join('.').slice(0, 100)
  return place ? `at ${place}` : 'wrong shape'
}

function logAnswer(log: LocalLog, name: RequestName, begun: number, result: Result<unknown>): void {
  const facts = { name, ms: Math.round(performance.now() - begun) }
  log.write('request', result.ok ? facts : { ...facts, failure: (result.failure satisfies Failure).kind })
}

/** The place of a fault in our code, without its message: that could quote a workbook. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return [error.name, ...frames.slice(0, 4).map((line) => line.trim().replace(/\(?(file:\/\/)?\/[^)]*\//, '('))].join(
    ' ',
  )
}
