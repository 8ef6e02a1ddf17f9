import type { Content } from 'pdfmake/interfaces'

/**
 * Nodes of which the last ends without white space. pdfmake begins a new page for a margin that no longer fits: a blank one at the
 * end of the document, and elsewhere one that carries the head of the section before.
 */
export function withoutLastMargin(nodes: readonly Content[]): Content[] {
  const last = nodes.at(-1)
  if (last === undefined) return []
  return [...nodes.slice(0, -1), trimmed(last)]
}

function trimmed(node: Content): Content {
  if (typeof node !== 'object' || Array.isArray(node)) return node
  if ('margin' in node && Array.isArray(node.margin) && node.margin.length === 4) {
    const [left, top, right] = node.margin
    node.margin = [left, top, right, 0]
  }
  if ('stack' in node) node.stack = withoutLastMargin(node.stack)
  if ('columns' in node) for (const column of node.columns) trimmed(column as Content)
  return node
}
