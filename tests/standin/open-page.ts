import { connectBrowser, send } from './browser.ts'
import { applyPermissions } from './session.ts'
import { isolatedWorldScript, mainWorldScript } from './worlds/page-scripts.ts'

/** The name that Electron gives the preload's world, too. */
export const preloadWorld = 'Electron Isolated Context'

export type PageOptions = {
  readonly width: number
  readonly height: number
  readonly preload: string | undefined
  readonly argv: readonly string[]
}
export type Page = {
  readonly target: string
  readonly session: string
  readonly frame: string
  /** Gives the page its worlds and its interception; listen first. */
  readonly prepare: () => Promise<void>
}

export async function openPage(contents: unknown, { width, height, preload, argv }: PageOptions): Promise<Page> {
  await connectBrowser()
  const { targetId: target } = await send('Target.createTarget', { url: 'about:blank', width, height, newWindow: true })
  const { sessionId: session } = await send('Target.attachToTarget', { targetId: target, flatten: true })
  const { frameTree } = await send('Page.getFrameTree', {}, session)
  const info = { platform: process.platform, arch: process.arch, versions: { ...process.versions }, argv }
  async function prepare(): Promise<void> {
    const isolated = { source: isolatedWorldScript(info, preload), worldName: preloadWorld }
    await send('Page.enable', {}, session)
    await send('Runtime.enable', {}, session)
    await send('Runtime.addBinding', { name: 'standinSend', executionContextName: preloadWorld }, session)
    await send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript() }, session)
    await send('Page.addScriptToEvaluateOnNewDocument', isolated, session)
    await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, session)
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false }
    await send('Emulation.setDeviceMetricsOverride', metrics, session)
    await applyPermissions(contents)
  }
  return { target, session, frame: frameTree.frame.id, prepare }
}
