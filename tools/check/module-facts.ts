import { readFileSync } from 'node:fs'
import ts from 'typescript'

export type ExportFacts = {
  readonly line: number
  readonly isType: boolean
  /** Whether its own module mentions it again. */
  readonly isUsedHere: boolean
}

/** What one module gives and takes, as it is written: names only, no types are worked out. */
export type ModuleFacts = {
  readonly exports: ReadonlyMap<string, ExportFacts>
  /** Specifier to the names taken from it; '*' is all of them. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>
  /** Texts in quotes. */
  readonly texts: ReadonlySet<string>
  /** How texts that are put together begin: `field.` of `field.${name}`. */
  readonly textBeginnings: ReadonlySet<string>
}

export function readModule(path: string): ModuleFacts {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const exports = new Map<string, ExportFacts>()
  const mentions = new Map<string, number>()
  const imports = new Map<string, Set<string>>()
  const texts = new Set<string>()
  const textBeginnings = new Set<string>()

  function take(specifier: ts.Expression | undefined, names: readonly string[]): void {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    const taken = imports.get(specifier.text) ?? new Set()
    for (const name of names) taken.add(name)
    imports.set(specifier.text, taken)
  }
  function give(name: string, node: ts.Node): void {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    exports.set(name, { line, isType: ts.isTypeAliasDeclaration(node), isUsedHere: false })
  }
  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, namesOfImport(node.importClause))
    else if (ts.isExportDeclaration(node)) {
      const named = node.exportClause
      const elements = named !== undefined && ts.isNamedExports(named) ? named.elements : []
      take(
        node.moduleSpecifier,
        named === undefined ? ['*'] : elements.map(({ name, propertyName }) => (propertyName ?? name).text),
      )
      for (const { name } of elements) give(name.text, node)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0], ['*'])
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      take(node.argument.literal as ts.Expression, ['*'])
    else if (ts.isStringLiteralLike(node)) texts.add(node.text)
    else if (ts.isTemplateExpression(node)) textBeginnings.add(node.head.text)
    else if (ts.isTemplateLiteralTypeNode(node)) textBeginnings.add(node.head.text)
    else if (ts.isIdentifier(node)) mentions.set(node.text, (mentions.get(node.text) ?? 0) + 1)
    if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      for (const name of declaredNames(node)) give(name, node)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  for (const [name, facts] of exports) exports.set(name, { ...facts, isUsedHere: (mentions.get(name) ?? 0) > 1 })
  return { exports, imports, texts, textBeginnings }
}

function namesOfImport(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings
  const whole = clause?.name === undefined ? [] : ['default']
  if (bindings === undefined) return whole
  if (ts.isNamespaceImport(bindings)) return ['*']
  return [...whole, ...bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)]
}

function declaredNames(node: ts.Node): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => boundNames(name))
  const { name } = node as ts.DeclarationStatement
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : []
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []))
}
