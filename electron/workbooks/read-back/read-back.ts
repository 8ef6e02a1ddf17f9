import type { ImportProblem } from '#electron/import/import-problem.ts'
import type { SheetProposal } from '#shared/contract/sheet-proposal.ts'

/** What reading an edited export back would do, before anything is done. */
export type ReadBack = Omit<SheetProposal, 'problems'> & { readonly problems: readonly ImportProblem[] }
