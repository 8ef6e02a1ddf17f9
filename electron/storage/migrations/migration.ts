/**
 * One step of the file format. Frozen once released: it is SQL text and imports nothing of the model, so that a later
 * change of the model can't change what an old step does.
 */
export type Migration = {
  /** The `user_version` that the file has afterwards. Versions go in steps of ten. */
  readonly version: number
  readonly name: string
  readonly statements: readonly string[]
  /** What `sqlite_schema` must say afterwards. @see schemaDigest */
  readonly schemaDigest: string
}
