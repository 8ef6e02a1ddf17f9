import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import type { Line } from './pdfmake-types.ts'
import { tagOf } from './tag.ts'

/** What of a line is for the first page that it stands on. */
function withoutAgain(line: Line): Line {
  if (!line.inlines.some(({ onlyAgain }) => onlyAgain === true)) return line
  return Object.assign(line.clone(), { inlines: line.inlines.filter(({ onlyAgain }) => onlyAgain !== true) })
}

let taught = false

// CommonJS with a default export: Node gives the module, a bundler may give its default.
const LayoutBuilder = 'default' in layoutModule ? layoutModule.default : layoutModule
const Renderer = 'default' in rendererModule ? rendererModule.default : rendererModule

/**
 * pdfmake 0.3.11 can claim a tagged PDF but writes no structure. This teaches it: what a node is tagged as goes with its lines,
 * and each line is drawn as content of an element of the structure tree; all else is an artifact, lines that pdfmake repeats
 * (table heads on later pages) too. It reaches into pdfmake's insides: the version is pinned, and a test reads the structure back.
 */
export function teachTagging(): void {
  if (taught) return
  taught = true
  const { buildNextLine } = LayoutBuilder.prototype
  LayoutBuilder.prototype.buildNextLine = function (node) {
    const line = buildNextLine.call(this, node)
    const tag = tagOf(node)
    if (line !== null && tag !== null) line.tagged = { tag, node, drawn: { yet: false } }
    return line
  }
  const { renderLine, renderImage, renderVector } = Renderer.prototype
  Renderer.prototype.renderLine = function (line, x, y) {
    const { tagged } = line
    const isFirst = tagged !== undefined && !tagged.drawn.yet
    if (tagged !== undefined) tagged.drawn.yet = true
    const written = isFirst ? withoutAgain(line) : line
    this.structure.draw(isFirst ? tagged.tag : null, tagged?.node ?? null, () => renderLine.call(this, written, x, y))
  }
  Renderer.prototype.renderSVG = function (svg) {
    this.structure.draw(tagOf(svg), svg, () => this.paintPicture(svg))
  }
  Renderer.prototype.renderImage = function (image) {
    this.structure.draw(tagOf(image), image, () => renderImage.call(this, image))
  }
  Renderer.prototype.renderVector = function (vector) {
    this.structure.draw(null, null, () => renderVector.call(this, vector))
  }
}
