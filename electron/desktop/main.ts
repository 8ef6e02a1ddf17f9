import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { app } from 'electron'

// Compiled code is kept between starts. It must be on before the rest is loaded, hence the late import; what has to be
// set before Electron is ready happens in time, since Electron waits for this module.
enableCompileCache(join(app.getPath('userData'), 'compile-cache'))
const { startDesktop } = await import('./start-desktop.ts')
startDesktop()
