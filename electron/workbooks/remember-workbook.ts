import type { WorkbookContent } from '#electron/storage/workbook-file.ts'
import type { OpenWorkbook } from './open-workbook.ts'
import type { RecentList } from './recent-list.ts'
import { summarise } from './workbook-summary.ts'

/** Puts a workbook, as it is now, at the top of the recent list. A list that can't be written keeps nobody from working. */
export async function rememberWorkbook(
  open: OpenWorkbook,
  content: WorkbookContent,
  recent: RecentList,
  now: () => Date,
): Promise<void> {
  try {
    const summary = await summarise(content)
    recent.remember({ path: open.path, ...summary, changedAt: open.savedAt ?? now().toISOString() })
  } catch {
    // The list is a convenience.
  }
}
