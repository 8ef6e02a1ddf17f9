import { EventEmitter } from 'node:events'
import { send } from './browser.ts'
import { covered } from './covered.ts'
import { protocol } from './custom-schemes.ts'

type BeforeRequest = (details: object, callback: (answer: { cancel?: boolean }) => void) => void
type HeadersReceived = (
  details: object,
  callback: (answer: { responseHeaders?: Record<string, string | string[]> }) => void,
) => void
type PermissionRequest = (contents: unknown, permission: string, callback: (granted: boolean) => void) => void
type PermissionCheck = (contents: unknown, permission: string) => boolean

export const hooks: {
  beforeRequest?: BeforeRequest
  headersReceived?: HeadersReceived
  permissionRequest?: PermissionRequest
  permissionCheck?: PermissionCheck
} = {}

const permissions = ['geolocation', 'notifications', 'midi', 'clipboard-read', 'camera', 'microphone']

/** Grants what the app's handlers grant: everything, as Electron does, where it set none. */
export async function applyPermissions(contents: unknown): Promise<void> {
  for (const name of permissions) {
    const checked = hooks.permissionCheck?.(contents, name) ?? true
    const requested = await new Promise<boolean>((resolve) => {
      if (hooks.permissionRequest === undefined) resolve(true)
      else hooks.permissionRequest(contents, name, resolve)
    })
    const setting = checked && requested ? 'granted' : 'denied'
    await send('Browser.setPermission', { permission: { name }, setting }).catch(() => {})
  }
}

const defaultSession = covered(
  'session',
  Object.assign(new EventEmitter(), {
    protocol,
    webRequest: covered('webRequest', {
      onBeforeRequest: (...args: unknown[]) => {
        hooks.beforeRequest = args.at(-1) as BeforeRequest
      },
      onHeadersReceived: (...args: unknown[]) => {
        hooks.headersReceived = args.at(-1) as HeadersReceived
      },
    }),
    setPermissionRequestHandler: (handler: PermissionRequest) => {
      hooks.permissionRequest = handler
    },
    setPermissionCheckHandler: (handler: PermissionCheck) => {
      hooks.permissionCheck = handler
    },
    setDevicePermissionHandler: () => {},
    setSpellCheckerEnabled: () => {},
    setSpellCheckerDictionaryDownloadURL: () => {},
    setCodeCachePath: () => {},
  }),
)

export const session = covered('session', { defaultSession })
