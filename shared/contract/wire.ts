import { fromBase64, toBase64 } from './base64.ts'

/**
 * What passes between a screen and a host over HTTP: JSON, in which bytes stand as `{"$bytes":"…"}`. Electron's own
 * channel carries bytes by itself and needs none of this.
 */

const mark = '$bytes'

/** A value as text for the wire. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, each: unknown) {
    // Bytes that Node has read know how to become JSON, and have done so in `each`.
    const own = this[key]
    return own instanceof Uint8Array ? { [mark]: toBase64(own) } : each
  })
}

/**
 * The value of a text from the wire. Keys named `__proto__` are dropped, since they could change what an object is.
 * @throws SyntaxError if the text is not JSON, or bytes in it are not base64
 */
export function decodeWire(text: string): unknown {
  return JSON.parse(text, (key, each: unknown) => {
    if (key === '__proto__') return undefined
    return isBytes(each) ? bytesOf(each[mark]) : each
  })
}

function isBytes(value: unknown): value is { readonly [mark]: string } {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, mark)) return false
  return Object.keys(value).length === 1 && typeof (value as Record<string, unknown>)[mark] === 'string'
}

function bytesOf(text: string): Uint8Array {
  const bytes = fromBase64(text)
  if (bytes === null) throw new SyntaxError('bytes that are not base64')
  return bytes
}
