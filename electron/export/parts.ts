/** One of several files that make up a document, such as a register among all. Its name is safe and has its ending. */
export type Part = { readonly name: string; readonly bytes: Uint8Array }
