import type { Tag, TagStep } from './tag.ts'

/** The element of what is drawn stands with it: a map of all would keep all. */
const element = Symbol('element')
export type Drawn = { [element]?: StructureElement }

/** The structure tree of one document while it is drawn. */
export type Structure = {
  /** Draws something as the content of an element, or as an artifact. `key`: lines of one node are one element. */
  readonly draw: (tag: Tag | null, key: Drawn | null, draw: () => void) => void
  /** Keeps a place for a group whose content is drawn after others'. */
  readonly reserve: (step: TagStep) => void
  readonly end: () => void
}

export function createStructure(document: TaggedDocument): Structure {
  const root = document.struct('Document')
  document.addStructure(root)
  const groups = new Map<string, StructureElement>()
  const lastRows = new Map<StructureElement, TagStep>()
  /** A row is complete when the next one of its table begins: it is written and forgotten. */
  const endRowBefore = (table: StructureElement, step: TagStep): void => {
    const before = lastRows.get(table)
    if (before !== undefined) {
      groups.get(before.id)?.end()
      groups.delete(before.id)
    }
    lastRows.set(table, step)
  }
  const groupOf = (steps: readonly TagStep[]): StructureElement => {
    let parent = root
    for (const step of steps) {
      const known = groups.get(step.id)
      const group = known ?? document.struct(step.role)
      if (known === undefined) {
        if (step.role === 'TR') endRowBefore(parent, step)
        parent.add(group)
        groups.set(step.id, group)
      }
      parent = group
    }
    return parent
  }
  const leafOf = (tag: Tag, key: Drawn): StructureElement => {
    const known = key[element]
    if (known !== undefined) return known
    const options = {
      ...(tag.alt === undefined ? {} : { alt: tag.alt }),
      ...(tag.scope === undefined ? {} : { scope: tag.scope }),
    }
    const leaf = document.struct(tag.role, options)
    groupOf(tag.within).add(leaf)
    key[element] = leaf
    return leaf
  }
  return {
    draw: (tag, key, draw) => {
      if (tag === null || key === null) document.markContent('Artifact')
      else leafOf(tag, key).add(document.markStructureContent(tag.role))
      draw()
      document.endMarkedContent()
    },
    reserve: (step) => {
      groupOf([step])
    },
    end: () => root.end(),
  }
}

export type StructureElement = { add: (child: unknown) => unknown; end: () => void }
export type TaggedDocument = {
  struct: (role: string, options?: object) => StructureElement
  addStructure: (element: StructureElement) => unknown
  markContent: (tag: 'Artifact') => unknown
  markStructureContent: (tag: string) => unknown
  endMarkedContent: () => unknown
}
