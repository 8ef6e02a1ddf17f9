/**
 * About how many bytes a value from outside takes, counted no further than `limit`, so that a huge one costs little.
 * Rings are counted round until the limit is passed.
 */
export function sizeOf(value: unknown, limit: number): number {
  let bytes = 0
  const left: unknown[] = [value]
  while (left.length > 0 && bytes <= limit) {
    const each = left.pop()
    bytes += 8
    if (typeof each === 'string') bytes += each.length
    else if (ArrayBuffer.isView(each) || each instanceof ArrayBuffer) bytes += each.byteLength
    else if (Array.isArray(each)) {
      if (bytes + each.length * 8 > limit) return limit + 1
      for (const item of each) left.push(item)
    } else if (typeof each === 'object' && each !== null) {
      for (const [key, item] of Object.entries(each)) {
        bytes += key.length
        left.push(item)
      }
    }
  }
  return bytes
}
