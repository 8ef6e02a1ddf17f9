import type { Block } from '#shared/report/report.ts'

export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>
export type ChartBlock = BlockOf<'chart'>
export type Callout = BlockOf<'callout'>
export type Prose = BlockOf<'heading' | 'paragraph' | 'list'>
/** What may stand beside a text or below a picture. */
export type Aside = BlockOf<'metrics'> | Callout

export function isProse(block: Block): block is Prose {
  return block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list'
}

export function isAside(block: Block): block is Aside {
  return block.kind === 'metrics' || block.kind === 'callout'
}

/** A block with less of its list, where there is less to have. */
export function inShort<T extends Block>(block: T): T {
  return block.kind === 'list' && block.inShort !== undefined ? { ...block, ...block.inShort } : block
}
