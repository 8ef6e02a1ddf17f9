import { besideByShares, card } from './card.ts'
import { wrapText } from './fit-text.ts'
import { headPath } from './paths.ts'
import type { Shape } from './scene.ts'
import type { Band } from './strategy-bands.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeFigure } from './write-figure.ts'
import { writeDown, writeLine } from './write-text.ts'

/** Of the texts on the three cards. */
const sizes = [11, 10, 9, 8.5, 8, 7.5, 7, 6.6, 6.2] as const
const smallest = 6.2
/** Larger letters than usual only on cards that got the room of others, higher than this on a page 595 high. */
const usual = { size: 9, height: 84 } as const
/** The width of a card that is still open, as a share of one that isn't. */
const openShare = 0.5
const pitchOf = (size: number): number => size * 1.32
/** What a card keeps for its label, and at its sides. */
const labelled = 26
const sides = 22
const between = ' · '

/** Vision, mission and principles on three cards. */
export function drawDirection(page: StrategyPageData, { y, height }: Band, frame: StrategyFrame): Shape[] {
  const { width, margin, palette, measure, locale, atLeast } = frame
  const all = page.principles.join(between)
  const texts = [page.vision, page.mission, all]
  const isOpen = texts.every((text) => text === '')
  const shares = texts.map((text) => (text === '' && !isOpen ? openShare : 1))
  const areas = besideByShares({ x: margin, y, width: width - 2 * margin, height }, shares, 10)
  // Those that say something are all as wide.
  const box = { width: Math.max(...areas.map((area) => area.width)) - sides, height: height - labelled }
  // In letters of one size, the largest in which all three have room.
  const largest = height > (usual.height * frame.maxHeight) / 595 ? sizes[0] : usual.size
  const size = sizes.find((each) => each <= largest && texts.every((text) => fits(text, box, each, frame))) ?? smallest
  const shown = principlesIn(page.principles, box, size, frame)
  const more = shown.left === 0 ? '' : `+ ${writeFigure(shown.left, 0, locale)} ${page.labels.more}`
  const columns = [
    { label: page.labels.vision, text: page.vision, whole: page.vision, more: '', hue: palette.accent },
    { label: page.labels.mission, text: page.mission, whole: page.mission, more: '', hue: palette.select },
    { label: page.labels.principles, text: shown.text, whole: all, more, hue: palette.ink },
  ]
  return areas.flatMap((area, index): Shape[] => {
    const column = columns[index]
    if (column === undefined) return []
    const inside = { x: area.x + sides / 2, maxWidth: area.width - sides }
    const label = { y: area.y + 14, size: atLeast(7), weight: 600 } as const
    const note = measure(column.label, label.size, 600) + 8
    const { shapes } = writeDown(
      column.text || page.labels.open,
      {
        ...inside,
        y: area.y + 21,
        maxLines: mostLines(box.height, size),
        pitch: pitchOf(size),
        size,
        weight: 400,
        fill: column.text === '' ? palette.muted : palette.text,
      },
      measure,
    )
    return [
      ...card(area, palette),
      { kind: 'path', d: headPath(area.x, area.y, area.width, 5, 4.5), fill: column.hue },
      ...writeLine(column.label, { ...inside, ...label, fill: column.hue }, measure),
      ...writeLine(
        column.more,
        { ...label, weight: 400, x: inside.x + note, maxWidth: inside.maxWidth - note, fill: palette.muted },
        measure,
      ),
      // What is left out is told in full, as what is shortened.
      ...(column.text === column.whole
        ? shapes
        : shapes.map((shape, at) => (at === shapes.length - 1 ? { ...shape, whole: column.whole } : shape))),
    ]
  })
}

type Box = { readonly width: number; readonly height: number }

function mostLines(height: number, size: number): number {
  return Math.max(1, Math.floor(height / pitchOf(size)))
}

function fits(text: string, { width, height }: Box, size: number, { measure }: StrategyFrame): boolean {
  return wrapText(text, width, 100, { size, weight: 400 }, measure).length * pitchOf(size) <= height
}

/** So many letters of a principle are enough to begin it. */
const beginning = 12

/** As many principles as have room, the last of them shortened where only that leaves no white, and how many more there are. */
function principlesIn(
  principles: readonly string[],
  box: Box,
  size: number,
  frame: StrategyFrame,
): { readonly text: string; readonly left: number } {
  const first = (count: number): string => principles.slice(0, count).join(between)
  let whole = principles.length
  while (whole > 0 && !fits(first(whole), box, size, frame)) whole -= 1
  const next = principles[whole]
  if (next === undefined) return { text: first(whole), left: 0 }
  const begun = [...principles.slice(0, whole), `${next.slice(0, beginning)}…`].join(between)
  const shown = whole === 0 || fits(begun, box, size, frame) ? whole + 1 : whole
  return { text: first(shown), left: principles.length - shown }
}
