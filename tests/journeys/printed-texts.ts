import { entityNamed, isEntityName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { bare } from '#tests/electron/export/pdf/pdf-tools.ts'

/** Fields that serve the program, and pictures: not meant for a reader. */
const unprinted = new Set(['shippedKey', 'data', 'origin', 'locale', 'id'])

/** Keys that a reader sees as the name of what they stand for. */
const named = new Set(['packSection section', 'acceptedFinding finding'])

/** Every text that a dump holds for a reader, with where it stands. */
export function textsOfDump(dump: string): readonly { readonly place: string; readonly text: string }[] {
  const { entities } = JSON.parse(dump) as { readonly entities: Readonly<Record<string, readonly Row[]>> }
  return Object.entries(entities).flatMap(([name, rows]) => {
    if (!isEntityName(name) || name === 'snapshotContent') return []
    const fields = Object.entries(entityNamed(name).fields).filter(
      ([field, { kind }]) =>
        (kind === 'text' || kind === 'longText') && !unprinted.has(field) && !named.has(`${name} ${field}`),
    )
    return rows.flatMap((row) =>
      fields
        .map(([field]) => ({ place: `${name} ${row.id} ${field}`, text: String(row[field] ?? '') }))
        .filter(({ text }) => text !== ''),
    )
  })
}

const pieceLength = 40

/**
 * Whether a text was printed. Where a text crosses from one page to the next, running lines stand in the middle of it, so
 * a long text may miss one piece of forty characters for each page it could have been broken on.
 */
export function isPrinted(text: string, printed: string): boolean {
  const wanted = bare(text)
  if (printed.includes(wanted)) return true
  const pieces: string[] = []
  for (let at = 0; at < wanted.length; at += pieceLength) pieces.push(wanted.slice(at, at + pieceLength))
  const missing = pieces.filter((piece) => !printed.includes(piece)).length
  return wanted.length > 2 * pieceLength && missing <= 1 + Math.floor(wanted.length / 3_000)
}
