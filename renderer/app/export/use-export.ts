import { useEffect, useState } from 'react'
import type { HostEvents } from '#shared/contract/events.ts'
import type { ExportFormat } from '#shared/contract/export-formats.ts'
import type { InputOf } from '#shared/contract/requests.ts'
import { type Failure, failure } from '#shared/failure.ts'
import { useApp } from '../app-context.ts'

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly job: string; readonly done: number; readonly phase: Phase }
  | { readonly kind: 'finished'; readonly job: string; readonly files: HostEvents['export.finished']['files'] }
  | { readonly kind: 'failed'; readonly failure: Failure }

type Phase = HostEvents['export.progressed']['phase']

/** Which documents, for whom and in which language. */
type Wanted = Omit<InputOf<'export.start'>, 'workbook'>

type Exporting = {
  readonly state: ExportState
  readonly start: (wanted: Wanted) => Promise<void>
  readonly cancel: () => void
  readonly reveal: (format: ExportFormat) => Promise<void>
}

/** One export from its start to its files. It goes on when the dialog is closed; leaving it does not cancel it. */
export function useExport(): Exporting {
  const { transport, session } = useApp()
  const { api, on } = transport
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const job = state.kind === 'running' ? state.job : null

  useEffect(() => {
    if (job === null) return
    const stops = [
      on('export.progressed', (fact) => {
        if (fact.job === job) setState({ kind: 'running', ...fact })
      }),
      on('export.finished', (fact) => {
        if (fact.job === job) setState({ kind: 'finished', ...fact })
      }),
      on('export.failed', (fact) => {
        if (fact.job === job) setState({ kind: 'failed', failure: fact.failure })
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [job, on])

  return {
    state,
    start: async (wanted) => {
      await session.settled()
      const workbook = session.store.getState().handle ?? ''
      const answer = await api['export.start']({ workbook, ...wanted })
      if (!answer.ok) setState({ kind: 'failed', failure: answer.failure })
      else if (answer.value !== null) setState({ kind: 'running', ...answer.value, done: 0, phase: 'preparing' })
    },
    cancel: () => {
      if (job === null) return
      void api['export.cancel']({ job })
      setState({ kind: 'failed', failure: failure('exportCancelled') })
    },
    reveal: async (format) => {
      if (state.kind !== 'finished') return
      const answer = await api['export.reveal']({ job: state.job, format })
      if (!answer.ok) setState({ kind: 'failed', failure: answer.failure })
      else if (answer.value.url !== null) window.location.assign(answer.value.url)
    },
  }
}
