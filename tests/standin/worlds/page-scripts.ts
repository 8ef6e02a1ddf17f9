import { readFileSync } from 'node:fs'
import { codec } from './codec.ts'
import type { RendererInfo } from './isolated-world.ts'
import { isolatedWorld } from './isolated-world.ts'
import { mainWorld } from './main-world.ts'
import { worldLink } from './world-link.ts'

/** The two scripts that Chromium runs before a page's own, one in each world. Only the main frame gets them. */

export function mainWorldScript(): string {
  return `if (window === top) { ${codec}\n${worldLink}\n(${mainWorld})() }`
}

export function isolatedWorldScript(info: RendererInfo, preload: string | undefined): string {
  const script =
    preload === undefined
      ? 'null'
      : `function (require, module, exports, process, global) {${readFileSync(preload, 'utf8')}\n}`
  return `if (window === top) (() => { ${codec}\n${worldLink}\n(${isolatedWorld})(${JSON.stringify(info)}, ${script}) })()`
}
