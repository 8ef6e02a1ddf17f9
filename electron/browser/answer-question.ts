import type { IncomingMessage, ServerResponse } from 'node:http'
import { loopback, screenIdPattern } from '#shared/contract/loopback.ts'
import { decodeWire, encodeWire } from '#shared/contract/wire.ts'
import { checkQuestion } from './check-origin.ts'
import { readBody } from './read-body.ts'
import { refuse } from './send.ts'

/** @see createDoor */
export type DoorForScreens = (screen: string, name: unknown, input: unknown) => Promise<unknown>

type Options = { readonly origin: string; readonly door: DoorForScreens; readonly mostBytes: number }

/** Passes one question of a screen to the door, once it is sure that the page of this host asks. */
export async function answerQuestion(
  request: IncomingMessage,
  response: ServerResponse,
  { origin, door, mostBytes }: Options,
): Promise<void> {
  const foreign = checkQuestion(request, origin)
  if (foreign) {
    refuse(response, foreign)
    return
  }
  const screen = request.headers[loopback.screenHeader]
  if (typeof screen !== 'string' || !screenIdPattern.test(screen)) {
    refuse(response, { status: 400, reason: 'screen missing' })
    return
  }
  const body = await readBody(request, mostBytes)
  if (body === null) {
    response.setHeader('connection', 'close')
    refuse(response, { status: 413, reason: 'too large or not text' })
    return
  }
  const question = parseQuestion(body)
  if (question === null) {
    refuse(response, { status: 400, reason: 'not a request' })
    return
  }
  const result = await door(screen, question.name, question.input)
  response.writeHead(200, { 'content-type': 'application/json' }).end(encodeWire(result))
}

type Question = { readonly name: unknown; readonly input: unknown }

function parseQuestion(body: string): Question | null {
  try {
    const parsed = decodeWire(body)
    if (typeof parsed !== 'object' || parsed === null) return null
    return Object.hasOwn(parsed, 'name') && Object.hasOwn(parsed, 'input') ? (parsed as Question) : null
  } catch {
    return null
  }
}
