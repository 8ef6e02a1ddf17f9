import type { Content } from 'pdfmake/interfaces'

/** A place in the structure that screen readers walk: an element and what it stands in, outermost first. */
export type Tag = {
  readonly role: Role
  readonly within: readonly TagStep[]
  readonly alt?: string
  readonly scope?: 'Column'
}
export type TagStep = { readonly role: Role; readonly id: string }
export type Role =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'

/** Content that carries its place in the structure. What carries none is decoration, and is marked as such. */
export function tagged<T extends Content & object>(content: T, tag: Tag): T {
  return Object.assign(content, { structureTag: tag })
}

/** The tag a node carries, if any. */
export function tagOf(node: object): Tag | null {
  return 'structureTag' in node ? (node.structureTag as Tag) : null
}
