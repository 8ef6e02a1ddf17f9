import { chromium } from 'playwright-core'

/** Renders a drawing as square PNGs with a transparent ground, by their edge in pixels. @param browser a Chromium's program */
export async function renderSvg(svg: string, edges: readonly number[], browser: string): Promise<Map<number, Buffer>> {
  const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu'] })
  const pictures = new Map<number, Buffer>()
  try {
    for (const edge of edges) {
      const page = await running.newPage({ viewport: { width: edge, height: edge } })
      const sized = svg.replace('<svg ', `<svg width="${edge}" height="${edge}" style="display:block" `)
      await page.setContent(`<body style="margin:0">${sized}`)
      pictures.set(edge, await page.screenshot({ omitBackground: true }))
      await page.close()
    }
  } finally {
    await running.close()
  }
  return pictures
}
