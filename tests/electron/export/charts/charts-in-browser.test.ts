import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { svgParts } from '#electron/export/charts/chart-parts.ts'
import { locateFonts } from '#electron/export/fonts.ts'
import { openTypeface } from '#electron/export/typeface.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { findBrowser } from '#tools/browser/find-browser.ts'

test('in a browser every text of every chart is as wide as it was measured, by the typeface in the file alone', {
  timeout: 120_000,
}, async () => {
  const say = createTranslator('en-GB')
  const report = buildReport(workbookOf(0, sampleWorkbook(say)), { audience: 'leadership', at: '2026-11-22', say })
  const { measure } = openTypeface(locateFonts(import.meta.dirname))
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 1_260 } })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const seen: string[] = []
    const off: string[] = []
    for (const { name, bytes } of svgParts(report, {}, say)) {
      const svg = new TextDecoder().decode(bytes).replace(/^<\?xml.*\?>\n/, '')
      await page.setContent(`<body style="margin:0">${svg}`)
      const texts = await page.evaluate(async () => {
        await Promise.all(['400 10px Inter', '600 10px Inter'].map((font) => document.fonts.load(font)))
        return [...document.querySelectorAll('text')].map((each) => ({
          text: each.textContent ?? '',
          width: each.getComputedTextLength(),
          size: Number(each.getAttribute('font-size')),
          weight: Number(each.getAttribute('font-weight')),
          loaded: document.fonts.check('10px Inter'),
        }))
      })
      seen.push(name)
      for (const { text, width, size, weight, loaded } of texts) {
        const wide = measure(text, size, weight as 400 | 600)
        if (!loaded || Math.abs(width - wide) > 0.6 + wide * 0.03) off.push(`${name}: ${text} ${width} ${wide}`)
      }
      const pictures = process.env.OPSBOOK_PICTURES
      if (pictures) {
        mkdirSync(pictures, { recursive: true })
        await page.screenshot({ path: `${pictures}/svg-${name}.png` })
      }
    }
    expect(seen).toContain('roadmap.svg')
    expect(seen.length).toBeGreaterThan(10)
    expect(off).toEqual([])
    expect(asked.filter((url) => !url.startsWith('data:') && url !== 'about:blank')).toEqual([])
  } finally {
    await browser.close()
  }
})
