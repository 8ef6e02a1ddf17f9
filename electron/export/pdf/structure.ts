import type { Tag, TagStep } from './tag.ts'

/** The structure tree of one document while it is drawn. */
export type Structure = {
  /** Draws something as the content of an element, or as an artifact. `key`: lines of one node are one element. */
  readonly draw: (tag: Tag | null, key: object | null, draw: () => void) => void
  /** Keeps a place for a group whose content is drawn after others'. */
  readonly reserve: (step: TagStep) => void
  readonly end: () => void
}

export function createStructure(document: TaggedDocument): Structure {
  const root = document.struct('Document')
  document.addStructure(root)
  const groups = new Map<string, StructureElement>()
  const leaves = new WeakMap<object, StructureElement>()
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
      const element = known ?? document.struct(step.role)
      if (known === undefined) {
        if (step.role === 'TR') endRowBefore(parent, step)
        parent.add(element)
        groups.set(step.id, element)
      }
      parent = element
    }
    return parent
  }
  const leafOf = (tag: Tag, key: object): StructureElement => {
    const known = leaves.get(key)
    if (known !== undefined) return known
    const options = {
      ...(tag.alt === undefined ? {} : { alt: tag.alt }),
      ...(tag.scope === undefined ? {} : { scope: tag.scope }),
    }
    const leaf = document.struct(tag.role, options)
    groupOf(tag.within).add(leaf)
    leaves.set(key, leaf)
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
