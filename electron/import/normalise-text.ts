/** Texts of headers, sheet names and values as they are compared: spaces and line breaks as one space, case aside. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** A text without the given characters, and without spaces, at its ends. */
export function stripEnds(text: string, characters: string): string {
  const off = (character: string): boolean => character.trim() === '' || characters.includes(character)
  let start = 0
  let end = text.length
  while (start < end && off(text[start] as string)) start += 1
  while (end > start && off(text[end - 1] as string)) end -= 1
  return text.slice(start, end)
}
