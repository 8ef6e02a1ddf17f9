import { AsyncLocalStorage } from 'node:async_hooks'
import JSZip from 'jszip'
import type { Presentation } from './presentation.ts'

type Receive = (name: string, text: string) => void

const receiver = new AsyncLocalStorage<Receive>()
let taught = false

/**
 * Has the library write a presentation and gives each part of its package as it is made, in the order of slides. pptxgenjs 4.0.1
 * gathers all parts in a zip before it writes the first: here they pass the zip by, and nothing keeps them. Charts have no
 * parts: they are written by us.
 */
export async function passParts(presentation: Presentation, receive: Receive): Promise<void> {
  teachParts()
  Object.assign(presentation, { createChartMediaRels: () => {} })
  await receiver.run(receive, () => presentation.write({ outputType: 'uint8array', compression: false }))
}

type File = (this: JSZip, ...given: unknown[]) => unknown

function teachParts(): void {
  if (taught) return
  taught = true
  const zip = JSZip.prototype as unknown as { file: File }
  const { file } = zip
  zip.file = function (...given) {
    const receive = receiver.getStore()
    const [name, content] = given
    // With a name alone it is asked for a part.
    if (receive === undefined || typeof name !== 'string' || typeof content !== 'string') return file.apply(this, given)
    receive(name, content)
    return this
  }
}
