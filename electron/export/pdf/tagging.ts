import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import { tagOf } from './tag.ts'

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
    if (line !== null && tag !== null && line.isSign !== true) line.tagged = { tag, node, drawn: { yet: false } }
    return line
  }
  const { renderLine, renderImage, renderVector } = Renderer.prototype
  Renderer.prototype.renderLine = function (line, x, y) {
    const { tagged } = line
    const tag = tagged === undefined || tagged.drawn.yet ? null : tagged.tag
    if (tagged !== undefined) tagged.drawn.yet = true
    this.structure.draw(tag, tagged?.node ?? null, () => renderLine.call(this, line, x, y))
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
