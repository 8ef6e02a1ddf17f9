import { describe, expect, test } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { printPdf } from '#electron/export/pdf/print-pdf.ts'
import { sceneNode } from '#electron/export/pdf/scene-node.ts'
import { openTypeface } from '#electron/export/typeface.ts'
import type { Scene, Shape } from '#shared/charts/scene.ts'
import { bare, readPdf } from './pdf-tools.ts'

const fonts = locateFonts(import.meta.dirname)

function print(shapes: readonly Shape[]): Promise<Uint8Array> {
  const scene: Scene = { width: 200, height: 100, alt: 'A picture', shapes }
  return printPdf(
    {
      pageSize: { width: 400, height: 300 },
      pageMargins: [20, 20, 20, 20],
      defaultStyle: { font: 'Inter' },
      info: { Title: 'Scene', Author: '', Keywords: '', CreationDate: new Date('2026-11-22') },
      parts: [{ weight: 1, make: () => [sceneNode(scene, { width: 300 })] }],
    },
    fonts,
    openTypeface(fonts),
    () => {},
  )
}

const text = (own: string, more: Partial<Extract<Shape, { kind: 'text' }>> = {}): Shape => ({
  ...{ kind: 'text', x: 100, y: 50, text: own, size: 8, weight: 400, anchor: 'middle', fill: '#112233' },
  ...more,
})

/** The operators of the page. */
function drawn(bytes: Uint8Array): string {
  return readPdf(bytes, 'qpdf', ['--qdf', '--object-streams=disable', '--stream-data=uncompress'])
}

describe('a scene in a PDF', () => {
  test('has its texts in every script, turned and not', async () => {
    const bytes = await print([
      text('Capability  now'),
      text('שלום', { y: 20 }),
      text('服务', { y: 70, weight: 600 }),
      text('Turned', { x: 20, rotate: -90, anchor: 'start' }),
    ])
    const read = bare(readPdf(bytes, 'pdftotext', []))
    for (const own of ['Capabilitynow', 'שלום', '服务', 'Turned']) expect(read).toContain(own)
    expect(readPdf(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
  })

  test('is scaled to its place, and writes a colour once for what has it', async () => {
    const dot = (cx: number): Shape => ({
      kind: 'circle',
      cx,
      cy: 50,
      r: 3,
      fill: '#ff0000',
      stroke: '#0000ff',
      dash: [2, 1],
    })
    const operators = drawn(await print([dot(20), dot(60), dot(100)]))
    expect(operators).toContain('1.5 0 0 1.5 20 20 cm')
    expect(operators.match(/^1 0 0 rg$/gm)).toHaveLength(1)
    expect(operators.match(/^0 0 1 RG$/gm)).toHaveLength(1)
    expect(operators.match(/^B$/gm)).toHaveLength(3)
    expect(operators).toContain('[2 1] 0 d')
  })

  test('does not draw what is not seen', async () => {
    const rect = (more: object): Shape => ({ kind: 'rect', x: 0, y: 0, width: 10, height: 10, ...more })
    const operators = drawn(
      await print([rect({}), rect({ fill: '#ff0000', opacity: 0 }), rect({ fill: '#ff0000', width: 0 }), text('Seen')]),
    )
    expect(operators).not.toMatch(/^[fBS]$/m)
  })

  test('passes from one colour to another, and what follows has its own', async () => {
    const rect = (y: number, more: object): Shape => ({
      kind: 'rect',
      x: 0,
      y,
      width: 100,
      height: 10,
      fill: '#ff0000',
      ...more,
    })
    const operators = drawn(await print([rect(0, {}), rect(20, { fillTo: '#00ff00' }), rect(40, { opacity: 0.5 })]))
    expect(operators).toContain('/ShadingType 2')
    expect(operators.match(/^1 0 0 rg$/gm)).toHaveLength(2)
    expect(operators).toMatch(/\/ca 0\.5\b|\/ca \.5\b/)
  })

  test.each(['red', 'rgb(1,2,3)', '#12345678', ''])('refuses the colour %o', async (fill) => {
    await expect(print([{ kind: 'rect', x: 0, y: 0, width: 5, height: 5, fill }])).rejects.toThrow('#rrggbb')
  })
})
