import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2, A and AA. */
export const everyRule = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
}

/** Of these, the rules whose outcome colours decide. All others go by the markup and by where things stand. */
export const rulesOfColour = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

type Axe = {
  readonly run: (
    context: Node | NodeList,
    options: object,
  ) => Promise<{
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

/**
 * What axe finds, as readable lines: the rule and where.
 * @param part a selector: only what is in these parts is looked at. One of them has to be there.
 */
export function axeFindings(
  page: Page,
  rules: { readonly type: string; readonly values: readonly string[] } = everyRule,
  part = 'html',
): Promise<readonly string[]> {
  return page.evaluate(
    async ([runOnly, part]) => {
      const { axe } = window as unknown as { readonly axe: Axe }
      const { violations } = await axe.run(document.querySelectorAll(part), {
        runOnly,
        // The one rule of 2.2 that can be measured is off unless it is asked for.
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
        // Nothing here is framed or played, and what is found is told by its markup: the rest only takes time.
        preload: false,
        iframes: false,
        selectors: false,
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary?.split('\n')[1] ?? ''})`,
        ),
      )
    },
    [rules, part] as const,
  )
}
