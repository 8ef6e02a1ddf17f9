import type { Content } from 'pdfmake/interfaces'
import { LayoutBuilder } from './pdfmake-parts.ts'

let taught = false

/**
 * pdfmake keeps nothing together but what is one node. This teaches it that a node needs some room on its page: for itself and the
 * beginning of what follows, else both begin on the next.
 */
export function teachKeepingWithNext(): void {
  if (taught) return
  taught = true
  const { processNode } = LayoutBuilder.prototype
  LayoutBuilder.prototype.processNode = function (node) {
    const { needs = 0 } = node as { readonly needs?: number }
    const { writer } = this
    if (needs > 0 && writer.transactionLevel === 0 && writer.context().availableHeight < needs) writer.moveToNextPage()
    processNode.call(this, node)
  }
}

/** Nodes that begin on the next page where theirs has less room. */
export function withRoom(stack: readonly Content[], needs: number): Content {
  return { stack: [...stack], needs } as Content
}
