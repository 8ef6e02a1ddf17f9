import type { Edit } from '../edits/edit.ts'
import type { Failure } from '../failure.ts'
import type { ExportFormat } from './export-formats.ts'
import type { OpenedWorkbook } from './requests.ts'

/** Facts that a host tells its screens, in the past tense. They never ask for work. */
export type HostEvents = {
  /** Another window or browser changed this workbook. */
  readonly 'workbook.edited': {
    readonly workbook: string
    readonly revision: number
    readonly edit: Edit
    readonly savedAt: string
    readonly undo: string | null
    readonly redo: string | null
  }
  /** Nothing more can be written to this workbook: editing stops, what was typed is kept. */
  readonly 'workbook.stopped': { readonly workbook: string; readonly failure: Failure }
  /** The host opened a file for this screen: a double click, the menu. */
  readonly 'workbook.opened': { readonly opened: OpenedWorkbook }
  readonly 'workbook.backedUp': { readonly workbook: string; readonly at: string }
  readonly 'export.progressed': {
    readonly job: string
    readonly done: number
    readonly phase: 'preparing' | ExportFormat | 'writing'
  }
  readonly 'export.finished': {
    readonly job: string
    readonly files: readonly {
      readonly format: ExportFormat
      readonly shownPath: string
      readonly bytes: number
    }[]
  }
  readonly 'export.failed': { readonly job: string; readonly failure: Failure }
  /** A command of the application menu, to be carried out by the screen. */
  readonly 'command.chosen': {
    readonly command: 'new' | 'open' | 'undo' | 'redo' | 'export' | 'readBack' | 'find' | 'present' | 'home'
  }
}

export type EventName = keyof HostEvents
