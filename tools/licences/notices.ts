import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stated } from './allowed.ts'
import type { InstalledPackage } from './installed-packages.ts'

export const noticesFile = 'THIRD-PARTY-NOTICES.md'

const head = `# Third-party notices

Opsbook is made with the work of others, under the licences below. This file is written by \`npm run notices\`.

The installed desktop app also contains Electron (MIT), Chromium and Node.js; their notices are in the files \`LICENSE\`
and \`LICENSES.chromium.html\` beside the app. SQLite, inside better-sqlite3, is in the public domain. The typefaces Inter,
Noto and IBM Plex Sans Arabic are under the SIL Open Font License 1.1.
`

/** The notices of all shipped packages: packages with the same text share it. */
export function writeNotices(folder: string, packages: readonly InstalledPackage[]): string {
  const holders = new Map<string, string[]>()
  for (const one of packages) {
    const licence = stated[one.name] ?? one.licence ?? 'unknown'
    const text = licenceText(join(folder, one.place)) ?? `No text came with the package. Licence: ${licence}.`
    holders.set(text, [...(holders.get(text) ?? []), `${one.name} ${one.version} (${licence})`])
  }
  const sections = [...holders].map(([text, names]) => `## ${names.join(', ')}\n\n${fence(text)}\n`)
  return [head, ...sections].join('\n')
}

function fence(text: string): string {
  return `\`\`\`\`text\n${text}\n\`\`\`\``
}

/** Every licence and notice file of a package, as one text with plain line ends. */
function licenceText(place: string): string | undefined {
  if (!existsSync(place)) return undefined
  const files = readdirSync(place).filter((name) => /^(licen[cs]e|notice|copying|ofl)/i.test(name))
  const texts = files.sort().map((name) =>
    readFileSync(join(place, name), 'utf8')
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .trim(),
  )
  return texts.length === 0 ? undefined : texts.join('\n\n')
}
