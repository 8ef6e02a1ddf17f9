/** A snapshot and its dump as raw deflate, as they travel: whoever only hands them on does not have to read them. */
export type PackedRound = { readonly snapshotId: string; readonly dump: Uint8Array }
