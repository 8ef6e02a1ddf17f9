import type { Logo } from '#shared/edits/intents/set-logo.ts'
import { pictureFacts } from './picture-facts.ts'

export type LogoRefusal = 'notAPicture' | 'tooLarge' | 'unreadable'

const mostBytes = 8_000_000
/** More than any logo has, and few enough to be decoded at once. */
const mostPixels = 40_000_000
const longestSidePx = 1_000

/**
 * A picture file as a logo: checked by its bytes, decoded, made smaller where it is large, and encoded anew, so that
 * nothing of the file but its pixels comes into the workbook.
 */
export async function readLogo(file: File): Promise<Logo | LogoRefusal> {
  if (file.size > mostBytes) return 'tooLarge'
  const facts = pictureFacts(new Uint8Array(await file.arrayBuffer()))
  if (facts === null) return 'notAPicture'
  const { format, width, height } = facts
  if (width * height > mostPixels) return 'tooLarge'
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, longestSidePx / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const data = canvas.toDataURL(`image/${format}`, 0.92).split(',')[1] ?? ''
    return data === '' ? 'unreadable' : { name: file.name.slice(0, 200), format, data }
  } catch {
    return 'unreadable'
  }
}
