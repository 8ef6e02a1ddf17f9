import measureModule from 'pdfmake/js/DocMeasure.js'
import preprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import contextModule from 'pdfmake/js/DocumentContext.js'
import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import lineModule from 'pdfmake/js/Line.js'
import writerModule from 'pdfmake/js/PageElementWriter.js'
import documentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import tableModule from 'pdfmake/js/TableProcessor.js'
import breakerModule from 'pdfmake/js/TextBreaker.js'
import inlinesModule from 'pdfmake/js/TextInlines.js'

// CommonJS with a default export: Node gives the module, a bundler may give its default.
export const LayoutBuilder = 'default' in layoutModule ? layoutModule.default : layoutModule
export const DocMeasure = 'default' in measureModule ? measureModule.default : measureModule
export const DocumentContext = 'default' in contextModule ? contextModule.default : contextModule
export const DocPreprocessor = 'default' in preprocessorModule ? preprocessorModule.default : preprocessorModule
export const Line = 'default' in lineModule ? lineModule.default : lineModule
export const PageElementWriter = 'default' in writerModule ? writerModule.default : writerModule
export const PDFDocument = 'default' in documentModule ? documentModule.default : documentModule
export const Renderer = 'default' in rendererModule ? rendererModule.default : rendererModule
export const TableProcessor = 'default' in tableModule ? tableModule.default : tableModule
export const TextBreaker = 'default' in breakerModule ? breakerModule.default : breakerModule
export const TextInlines = 'default' in inlinesModule ? inlinesModule.default : inlinesModule
