import { spawn } from 'node:child_process'

type Environment = Readonly<Record<string, string | undefined>>

/** Whether a browser could show itself here. */
export function hasDisplay(platform: NodeJS.Platform, environment: Environment): boolean {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY)
}

/** Opens the address in the person's browser. A browser that can't be started is no fault: the address is printed too. */
export function openInBrowser(url: string, platform: NodeJS.Platform): void {
  const [command, ...fixed] = openers[platform] ?? ['xdg-open']
  const opener = spawn(command ?? 'xdg-open', [...fixed, url], { stdio: 'ignore', detached: true })
  opener.on('error', () => undefined)
  opener.unref()
}

/** `start` belongs to the command interpreter, which would read `&` in an address: `rundll32` does not. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
}
