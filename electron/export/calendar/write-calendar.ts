import { writeFile } from 'node:fs/promises'
import type { Calendar } from '#shared/report/calendar.ts'
import { iCalendar } from './calendar-text.ts'

/** Writes a calendar file. @returns false, and no file, where nothing has a date: the format knows no empty calendar */
export async function writeCalendar(calendar: Calendar, path: string): Promise<boolean> {
  if (calendar.entries.length === 0) return false
  await writeFile(path, iCalendar(calendar))
  return true
}
