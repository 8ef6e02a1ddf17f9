import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where Opsbook keeps what is the person's but not in a workbook: the recent list, backups, the log. `OPSBOOK_HOME` if
 * it is set, else the platform's folder for application data.
 */
export function homeFolder(environment: Environment, platform: NodeJS.Platform, home = homedir()): string {
  const chosen = environment.OPSBOOK_HOME
  if (chosen) return resolve(chosen)
  if (platform === 'win32') return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Opsbook')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Opsbook')
  const data = environment.XDG_DATA_HOME
  return join(data && isAbsolute(data) ? data : join(home, '.local', 'share'), 'opsbook')
}

/**
 * The one folder that the browser host makes and lists workbooks in: `OPSBOOK_FOLDER` if it is set, else `Opsbook` among
 * the person's documents.
 */
export function workbooksFolder(environment: Environment, home = homedir()): string {
  const chosen = environment.OPSBOOK_FOLDER
  if (chosen) return resolve(chosen)
  return join(environment.XDG_DOCUMENTS_DIR ?? join(home, 'Documents'), 'Opsbook')
}
