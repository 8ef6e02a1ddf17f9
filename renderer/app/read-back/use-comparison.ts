import { useEffect, useState } from 'react'
import type { SheetProposal } from '#shared/contract/sheet-proposal.ts'
import { type Failure, failure } from '#shared/failure.ts'
import { useApp } from '../app-context.ts'
import { useWorkbookState } from '../use-workbook.ts'

export type Comparison =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'compared'; readonly proposal: SheetProposal }
  | { readonly kind: 'failed'; readonly failure: Failure }

const mebibyte = 1024 * 1024
/** As large as the reader takes a spreadsheet to be; well below what a host takes in one question. */
const mostBytes = 20 * mebibyte

/** What a file would change in the open workbook. Asked for once everything typed is in the file, and again after each commit. */
export function useComparison(file: File): Comparison {
  const { transport, session, say } = useApp()
  const workbook = useWorkbookState((state) => state.handle)
  const savedAt = useWorkbookState((state) => state.savedAt)
  const [told, setTold] = useState<{ readonly of: File; readonly comparison: Comparison } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a commit makes the comparison old
  useEffect(() => {
    if (workbook === null) return
    let current = true
    const compare = async (): Promise<Comparison> => {
      const bytes = file.size > mostBytes ? null : await file.arrayBuffer().catch(() => null)
      if (bytes === null) {
        const size = { megabytes: Math.ceil(file.size / mebibyte), limit: mostBytes / mebibyte }
        const detail = file.size > mostBytes ? say('import.refused.tooLarge', size) : say('import.refused.unreadable')
        return { kind: 'failed', failure: failure('importRefused', { path: file.name, detail }) }
      }
      await session.settled()
      const question = { workbook, fileName: file.name.slice(-300), bytes: new Uint8Array(bytes) }
      const answer = await transport.api['readBack.compare'](question)
      return answer.ok ? { kind: 'compared', proposal: answer.value } : { kind: 'failed', failure: answer.failure }
    }
    void compare().then((comparison) => current && setTold({ of: file, comparison }))
    return () => {
      current = false
    }
  }, [transport, session, workbook, file, savedAt])

  return told?.of === file ? told.comparison : { kind: 'comparing' }
}
