import { BrowserWindow } from 'electron'
import { screenAddress } from './app-address.ts'
import { perfSwitch } from './channels.ts'

type Options = { readonly preload: string; readonly perf: boolean; readonly icon?: string }

/** The window, not shown before it has something to show. */
export function createWindow({ preload, perf, icon }: Options): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    minWidth: 720,
    minHeight: 480,
    show: false,
    backgroundColor: '#f5f7fb',
    title: 'Opsbook',
    ...(icon === undefined ? {} : { icon }),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      v8CacheOptions: 'bypassHeatCheck',
      additionalArguments: perf ? [perfSwitch] : [],
    },
  })
  window.once('ready-to-show', () => window.show())
  return window
}

export function showScreen(window: BrowserWindow): Promise<void> {
  return window.loadURL(screenAddress)
}
