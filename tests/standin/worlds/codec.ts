/**
 * What crosses between processes and worlds, as JSON: plain data, binary data, dates, maps, sets and errors.
 * Self-contained, since its text is also put into pages. Cycles and message ports are not covered.
 */

/** Called for functions and promises, which only some links can carry. */
export type Encode = (value: unknown) => unknown
export type Decode = (encoded: never) => unknown
export type Codec = { readonly encode: (value: unknown) => unknown; readonly decode: (encoded: unknown) => unknown }

type Tagged = { readonly $: string; readonly v?: unknown; readonly t?: string; readonly n?: string }

export function codec(encodeLive?: Encode, decodeLive?: Decode): Codec {
  function refuse(): never {
    throw new Error('An object could not be cloned.')
  }
  function toBase64(bytes: Uint8Array): string {
    let text = ''
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
    return btoa(text)
  }
  function encodeBinary(value: ArrayBuffer | ArrayBufferView): Tagged {
    if (value instanceof ArrayBuffer) return { $: 'bytes', v: toBase64(new Uint8Array(value)), t: 'ArrayBuffer' }
    const name = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name
    return {
      $: 'bytes',
      v: toBase64(new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength)),
      t: name,
    }
  }
  function encode(value: unknown): unknown {
    if (value === undefined) return { $: 'undefined' }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) }
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
    if (typeof value === 'function' || value instanceof Promise)
      return encodeLive === undefined ? refuse() : encodeLive(value)
    if (typeof value !== 'object') return refuse()
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof Error) return { $: 'error', v: value.message, n: value.name }
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return encodeBinary(value)
    if (value instanceof Map) return { $: 'map', v: encode([...value]) }
    if (value instanceof Set) return { $: 'set', v: encode([...value]) }
    if (Array.isArray(value)) return value.map(encode)
    return { $: 'object', v: Object.fromEntries(Object.entries(value).map(([key, field]) => [key, encode(field)])) }
  }
  function decodeBinary(text: string, name: string): unknown {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    if (name === 'ArrayBuffer') return bytes.buffer
    const views = globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => unknown>
    const View = views[name]
    return View === undefined ? refuse() : new View(bytes.buffer)
  }
  function decode(encoded: unknown): unknown {
    if (encoded === null || typeof encoded !== 'object') return encoded
    if (Array.isArray(encoded)) return encoded.map(decode)
    const { $, v, t, n } = encoded as Tagged
    switch ($) {
      case 'undefined':
        return undefined
      case 'number':
        return Number(v)
      case 'bigint':
        return BigInt(String(v))
      case 'date':
        return new Date(Number(v))
      case 'error':
        return Object.assign(new Error(String(v)), { name: n })
      case 'bytes':
        return decodeBinary(String(v), String(t))
      case 'map':
        return new Map(decode(v) as [unknown, unknown][])
      case 'set':
        return new Set(decode(v) as unknown[])
      case 'object':
        return Object.fromEntries(Object.entries(v as object).map(([key, field]) => [key, decode(field)]))
      default:
        return decodeLive === undefined ? refuse() : decodeLive(encoded as never)
    }
  }
  return { encode, decode }
}
