/** What the first bytes of a picture say of it. */
export type PictureFacts = { readonly format: 'png' | 'jpeg'; readonly width: number; readonly height: number }

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Format and size of a PNG or JPEG by its bytes, whatever its name says; null for everything else. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && pngSignature.every((byte, at) => bytes[at] === byte)) {
    return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegFacts(view) : null
}

/** Follows the segments of a JPEG to the one that begins a frame. */
function jpegFacts(view: DataView): PictureFacts | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    // Filling bytes and markers without a length.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    } else at += 2 + view.getUint16(at + 2)
  }
  return null
}
