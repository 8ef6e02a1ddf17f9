import type { Entity } from '#shared/model/entity.ts'

const known = new Map<string, string>()

/** How the model's names stand in the file: `dependsOnId` is the column `depends_on_id`. */
export function sqlName(name: string): string {
  const earlier = known.get(name)
  if (earlier !== undefined) return earlier
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  known.set(name, made)
  return made
}

/** A name as SQL text. */
export function quoted(name: string): string {
  return `"${sqlName(name)}"`
}

/**
 * The fields that are the primary key. A row whose identity is its key (a link, a rating) has no id column: its id is
 * put together from the key when it is read, which makes the one large table half as large.
 */
export function primaryKey(entity: Entity): readonly string[] {
  return entity.key ?? ['id']
}
