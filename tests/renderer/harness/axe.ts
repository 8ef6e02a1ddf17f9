import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Axe = {
  readonly run: (options: object) => Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
    }[]
  }>
}

/** Makes axe ready on a page. */
export async function addAxe(page: Page): Promise<void> {
  await page.addScriptTag({ content: source })
}

/** What axe finds against WCAG 2.2 A and AA, as readable lines: the rule and where. */
export function axeFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { readonly axe: Axe }
    const { violations } = await axe.run({
      runOnly: { type: 'tag', values },
      // The one rule of 2.2 that can be measured is off unless it is asked for.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
      // Nothing here is framed or played, and what is found is told by its markup: the rest only takes time.
      preload: false,
      iframes: false,
      selectors: false,
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary?.split('\n')[1] ?? ''})`),
    )
  }, tags)
}
