import { EventEmitter } from 'node:events'

class NativeTheme extends EventEmitter {
  themeSource = 'system'
  shouldUseDarkColors = false
}

export const nativeTheme = new NativeTheme()
