/** What differs between hosts about files: who names them, and how a finished document reaches the person. */
export type HostFiles = {
  /** `dialogs`: the person is asked. `folder`: workbooks live in one folder, under names made from their titles. */
  readonly kind: 'dialogs' | 'folder'
  /** An existing workbook that the person points at; null: they changed their mind, or the host has no dialogs. */
  readonly chooseWorkbook: (screen: string) => Promise<string | null>
  /** A path, where there is no file yet, for a new workbook or a copy. @param fileName proposed, with its ending */
  readonly chooseNewPath: (screen: string, purpose: 'create' | 'copy', fileName: string) => Promise<string | null>
  /** A folder that documents may be written to. */
  readonly chooseDocumentFolder: (screen: string) => Promise<string | null>
  /** Shows a finished document; an address where the screen has to fetch it. */
  readonly showDocument: (path: string, fileName: string) => string | null
  /** Shows a file of Opsbook's own, such as the log. */
  readonly showFile: (path: string) => void
  /** Paths of workbooks that the host offers without having opened them: those of its folder. */
  readonly listWorkbooks: () => readonly string[]
}
