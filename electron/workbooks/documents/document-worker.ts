import { statSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { failure } from '#shared/failure.ts'
import { localeFor } from '#shared/messages/languages.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { readRound } from '../earlier-round.ts'
import type { DocumentMessage, DocumentOrder, DocumentProgress, MadeDocument } from './document-job.ts'
import { gatherMaterial, localeOf } from './document-material.ts'
import { documentWriters } from './document-writers.ts'
import { giveBackMemory } from './give-back-memory.ts'
import { placeParts } from './place-parts.ts'
import { settleFile } from './settle-file.ts'

/** The worker that makes documents: an order in, progress and files out. It may be ended at any moment. */

async function make(order: DocumentOrder, progressed: (progress: DocumentProgress) => void): Promise<MadeDocument[]> {
  const { content, earlierRound, language, paper, archival, at, targets, choices = {} } = order
  progressed({ done: 0, phase: 'preparing' })
  const workbook = unpackWorkbook(content.revision, content.packed)
  const own = localeOf(workbook)
  const locale = language === undefined ? own : localeFor(language, own)
  const say = await loadTranslator(locale)
  const materialFor = gatherMaterial(workbook, {
    ...{ at, say, locale, paper, archival, choices },
    earlierRound: readRound(earlierRound),
  })
  const made: MadeDocument[] = []
  for (const [index, target] of targets.entries()) {
    const { format, audience, path, temporary } = target
    const material = materialFor(audience)
    const share = (done: number): number => (index + done) / targets.length
    progressed({ done: share(0), phase: format })
    const writer = await documentWriters[format]()
    if (writer.kind === 'parts') {
      made.push(...(await placeParts(writer.parts(material), target, at)))
      continue
    }
    const written = await writer.write(material, temporary, (done) =>
      progressed({ done: share(done * 0.9), phase: format }),
    )
    if (!written) continue
    progressed({ done: share(0.95), phase: 'writing' })
    settleFile(temporary, path)
    made.push({ format, audience, path, bytes: statSync(path).size })
  }
  return made
}

const tell = (message: DocumentMessage): void => parentPort?.postMessage(message)

try {
  const documents = await make(workerData as DocumentOrder, (progress) => tell({ kind: 'progressed', ...progress }))
  giveBackMemory()
  tell({ kind: 'finished', documents })
} catch (error) {
  const { code, name, stack } = error as NodeJS.ErrnoException
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  if (process.env.OPSBOOK_DEBUG) process.stderr.write(`${stack ?? String(error)}\n`)
  tell({ kind: 'failed', failure: failure('exportFailed', { detail: full ? 'ENOSPC' : (code ?? name) }) })
}
