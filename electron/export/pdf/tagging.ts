import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import { type Tag, type TagStep, tagOf } from './tag.ts'

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
  const { renderLine, renderSVG, renderImage, renderVector, renderPages } = Renderer.prototype
  Renderer.prototype.renderPages = function (pages) {
    this.structure = createStructure(this.pdfDocument)
    renderPages.call(this, pages)
    this.structure.end()
  }
  Renderer.prototype.renderLine = function (line, x, y) {
    const { tagged } = line
    const tag = tagged === undefined || tagged.drawn.yet ? null : tagged.tag
    if (tagged !== undefined) tagged.drawn.yet = true
    this.structure.draw(tag, tagged?.node ?? null, () => renderLine.call(this, line, x, y))
  }
  Renderer.prototype.renderSVG = function (svg) {
    this.structure.draw(tagOf(svg), svg, () => renderSVG.call(this, svg))
  }
  Renderer.prototype.renderImage = function (image) {
    this.structure.draw(tagOf(image), image, () => renderImage.call(this, image))
  }
  Renderer.prototype.renderVector = function (vector) {
    this.structure.draw(null, null, () => renderVector.call(this, vector))
  }
}

/** The structure tree of one document while it is drawn. */
export type Structure = {
  /** Draws something as the content of an element, or as an artifact. `key`: lines of one node are one element. */
  readonly draw: (tag: Tag | null, key: object | null, draw: () => void) => void
  readonly end: () => void
}

function createStructure(document: TaggedDocument): Structure {
  const root = document.struct('Document')
  document.addStructure(root)
  const groups = new Map<string, StructureElement>()
  const leaves = new Map<object, StructureElement>()
  const groupOf = (steps: readonly TagStep[]): StructureElement => {
    let parent = root
    for (const step of steps) {
      const known = groups.get(step.id)
      const element = known ?? document.struct(step.role)
      if (known === undefined) {
        parent.add(element)
        groups.set(step.id, element)
      }
      parent = element
    }
    return parent
  }
  const leafOf = (tag: Tag, key: object): StructureElement => {
    const known = leaves.get(key)
    if (known !== undefined) return known
    const options = {
      ...(tag.alt === undefined ? {} : { alt: tag.alt }),
      ...(tag.scope === undefined ? {} : { scope: tag.scope }),
    }
    const leaf = document.struct(tag.role, options)
    groupOf(tag.within).add(leaf)
    leaves.set(key, leaf)
    return leaf
  }
  return {
    draw: (tag, key, draw) => {
      if (tag === null || key === null) document.markContent('Artifact')
      else leafOf(tag, key).add(document.markStructureContent(tag.role))
      draw()
      document.endMarkedContent()
    },
    end: () => root.end(),
  }
}

export type StructureElement = { add: (child: unknown) => unknown; end: () => void }
export type TaggedDocument = {
  struct: (role: string, options?: object) => StructureElement
  addStructure: (element: StructureElement) => unknown
  markContent: (tag: 'Artifact') => unknown
  markStructureContent: (tag: string) => unknown
  endMarkedContent: () => unknown
}
