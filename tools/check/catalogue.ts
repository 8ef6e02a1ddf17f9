import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { ModuleGraph } from './module-graph.ts'

const folderOfTexts = 'shared/messages/en/'

/**
 * Messages that nothing says, and keys that stand in two files. A key that is missing does not compile, so it is not
 * looked for. A key counts as said if it stands in quotes, or begins like a text that is put together: `failure.${kind}`.
 */
export function findCatalogueFaults({ modules }: ModuleGraph, folder: string): string[] {
  const texts = new Set<string>()
  const beginnings = new Set<string>()
  for (const [path, facts] of modules) {
    if (path.startsWith(folderOfTexts) || path.startsWith('tests/')) continue
    for (const text of facts.texts) texts.add(text)
    for (const beginning of facts.textBeginnings) if (/^[a-zA-Z]+\./.test(beginning)) beginnings.add(beginning)
  }
  const begins = [...beginnings]
  const places = new Map<string, string[]>()
  for (const path of modules.keys()) {
    if (!path.startsWith(folderOfTexts)) continue
    for (const key of keysIn(join(folder, path))) places.set(key, [...(places.get(key) ?? []), path])
  }
  return [...places].flatMap(([key, files]) => {
    if (files.length > 1) return [`${key}: stands in ${files.join(' and in ')}`]
    const said = texts.has(key) || begins.some((beginning) => key.startsWith(beginning))
    return said ? [] : [`${files[0]}: nothing says “${key}”`]
  })
}

/** The keys of the messages in one file: the quoted names of its object's fields. */
function keysIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const keys: string[] = []
  function visit(node: ts.Node): void {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text.includes('.'))
      keys.push(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return keys
}
