/** Bytes as text and back. Written here because no base64 is common to Node 24, Chromium and a room without either. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const padding = 61 // '='
const invalid = 255

const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0))
const values = new Uint8Array(128).fill(invalid)
for (const [value, code] of codes.entries()) values[code] = value

/** Characters put together at once: `String.fromCharCode` takes only so many arguments. */
const chunk = 0x2000

/** The standard alphabet, padded (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const [a = 0, b = 0, c = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]]
    out[to] = codes[a >> 2] ?? 0
    out[to + 1] = codes[((a & 3) << 4) | (b >> 4)] ?? 0
    out[to + 2] = from + 1 < bytes.length ? (codes[((b & 15) << 2) | (c >> 6)] ?? 0) : padding
    out[to + 3] = from + 2 < bytes.length ? (codes[c & 63] ?? 0) : padding
  }
  let text = ''
  for (let at = 0; at < out.length; at += chunk) text += String.fromCharCode(...out.subarray(at, at + chunk))
  return text
}

/** The bytes of padded base64; null where the text is anything else. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padded = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const out = new Uint8Array((text.length / 4) * 3 - padded)
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    let bits = 0
    for (let at = from; at < from + 4; at += 1) {
      const value = at >= text.length - padded ? 0 : (values[text.charCodeAt(at)] ?? invalid)
      if (value === invalid) return null
      bits = (bits << 6) | value
    }
    out[to] = bits >> 16
    if (to + 1 < out.length) out[to + 1] = (bits >> 8) & 255
    if (to + 2 < out.length) out[to + 2] = bits & 255
  }
  return out
}
