/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g
const longest = 120

/**
 * A text as a file name on every platform, without an ending: reserved characters become spaces, reserved names get an
 * underscore, at most 120 characters. @param fallback the name where nothing is left
 */
export function safeFileName(text: string, fallback: string): string {
  const plain = text.toWellFormed().normalize('NFC').replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ')
  const trimmed = trimName([...plain].slice(0, longest).join(''))
  if (trimmed === '') return fallback
  return deviceName.test(trimmed) ? `_${trimmed}` : trimmed
}

/** Windows drops dots and spaces at the end; a dot at the beginning hides the file elsewhere. */
function trimName(name: string): string {
  return name.replace(/^[. ]+/, '').replace(/[. ]+$/, '')
}
