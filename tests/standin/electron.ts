/** The module 'electron' as the main process sees it. What the app does not use is not here: its import fails. */

export { webContents } from './all-web-contents.ts'
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { protocol } from './custom-schemes.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu, MenuItem } from './menu.ts'
export { nativeTheme } from './native-theme.ts'
export { blocked } from './page-requests.ts'
export { session } from './session.ts'
export { shell } from './shell.ts'
export { utilityProcess } from './utility-process.ts'
