import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { findLanguageFaults } from './languages.ts'
import type { ModuleGraph } from './module-graph.ts'

const folderOfAll = 'shared/messages/'
const folderOfTexts = `${folderOfAll}en/`

/**
 * Messages that nothing says, keys that stand in two files, and translations that do not fit the English text. In English
 * a key that is missing does not compile, so it is not looked for. A key counts as said if it stands in quotes, or begins
 * like a text that is put together: `failure.${kind}`.
 */
export function findCatalogueFaults(graph: ModuleGraph, folder: string): string[] {
  return [...faultsOfKeys(graph, folder), ...faultsOfLanguages(graph, folder)]
}

function faultsOfKeys({ modules }: ModuleGraph, folder: string): string[] {
  const texts = new Set<string>()
  const beginnings = new Set<string>()
  for (const [path, facts] of modules) {
    if (languageOfPath(path) !== undefined || path.startsWith('tests/')) continue
    for (const text of facts.texts) texts.add(text)
    for (const beginning of facts.textBeginnings) if (/^[a-zA-Z]+\./.test(beginning)) beginnings.add(beginning)
  }
  const begins = [...beginnings]
  const places = new Map<string, string[]>()
  for (const path of modules.keys()) {
    if (!path.startsWith(folderOfTexts)) continue
    for (const key of messagesIn(join(folder, path)).keys()) places.set(key, [...(places.get(key) ?? []), path])
  }
  return [...places].flatMap(([key, files]) => {
    if (files.length > 1) return [`${key}: stands in ${files.join(' and in ')}`]
    const said = texts.has(key) || begins.some((beginning) => key.startsWith(beginning))
    return said ? [] : [`${files[0]}: nothing says “${key}”`]
  })
}

function faultsOfLanguages({ modules }: ModuleGraph, folder: string): string[] {
  const byLanguage = new Map<string, Map<string, string>>()
  for (const path of modules.keys()) {
    const language = languageOfPath(path)
    if (language === undefined) continue
    const known = byLanguage.get(language) ?? new Map<string, string>()
    byLanguage.set(language, known)
    for (const [key, text] of messagesIn(join(folder, path))) known.set(key, text)
  }
  const english = byLanguage.get('en') ?? new Map<string, string>()
  return [...byLanguage].flatMap(([language, texts]) =>
    language === 'en' ? [] : findLanguageFaults(language, english, texts),
  )
}

/** The language whose folder a module is in; undefined: in none. */
function languageOfPath(path: string): string | undefined {
  const [language = '', file] = path.startsWith(folderOfAll) ? path.slice(folderOfAll.length).split('/') : []
  return file === undefined ? undefined : language
}

/** The messages in one file: the fields with quoted names that have a text. */
function messagesIn(path: string): ReadonlyMap<string, string> {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const messages = new Map<string, string>()
  function visit(node: ts.Node): void {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text.includes('.'))
      messages.set(node.name.text, ts.isStringLiteralLike(node.initializer) ? node.initializer.text : '')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return messages
}
