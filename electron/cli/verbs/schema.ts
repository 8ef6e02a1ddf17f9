import { type ExitCode, exitCode } from '../exit-code.ts'
import { jsonSchemaOf, type SchemaName, schemaNames } from '../json-schemas.ts'
import type { Terminal } from '../terminal.ts'

/** `opsbook schema`: the JSON Schemas of dump, edit line and mapping, by name, or one of them. */
export async function runSchema(terminal: Terminal, which: SchemaName | undefined): Promise<ExitCode> {
  const schema = which ? jsonSchemaOf(which) : Object.fromEntries(schemaNames.map((name) => [name, jsonSchemaOf(name)]))
  await terminal.write(`${JSON.stringify(schema, null, 2)}\n`)
  return exitCode.fine
}
