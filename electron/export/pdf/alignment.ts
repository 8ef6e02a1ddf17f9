import type { Column } from '#shared/report/report.ts'

/** On which side of its column a text stands. */
export function alignmentOf({ align }: Pick<Column, 'align'>): 'left' | 'center' | 'right' {
  return align === 'end' ? 'right' : align === 'middle' ? 'center' : 'left'
}
