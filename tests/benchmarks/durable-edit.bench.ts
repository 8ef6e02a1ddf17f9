import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openWorkbookFile } from '#electron/storage/open-workbook-file.ts'
import { type Benchmark, median, quantile } from './figure.ts'
import { largeFile } from './large-file.ts'
import { scratchFolder } from './scratch-folder.ts'

const rounds = 60
const editsInRound = 10

/**
 * An edit with its journal entry, checked and on the disk, in the large workbook, and beside it the least that SQLite
 * needs for the same: one row and one log entry in a transaction, with the same pragmas, in a file of their own. The two
 * take turns, so that a busy disk hits both.
 */
export const benchmark: Benchmark = {
  title: 'Durable edit',
  run: () => {
    const folder = scratchFolder()
    const opened = openWorkbookFile(largeFile(folder, 1), { backups: join(folder, 'backups') })
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    const file = opened.value
    const read = file.rows('practice')
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const practices = read.value.map(({ id }) => id)
    const bare = bareTransaction(join(folder, 'bare.db'))
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (let at = 0; at < editsInRound; at += 1) {
        const number = round * editsInRound + at
        const id = practices[number % practices.length] ?? ''
        const note = `Note ${number} on what was seen in daily work`
        const change = { entity: 'practice', id, after: { note } }
        const start = performance.now()
        const saved = file.edit({ label: 'Change note', changes: [change] }, 'benchmark')
        ours.push(performance.now() - start)
        if (!saved.ok) throw new Error(JSON.stringify(saved.failure))
      }
      for (let at = 0; at < editsInRound; at += 1) {
        const number = round * editsInRound + at
        const start = performance.now()
        bare(`practice-${number % practices.length}`, `Note ${number} on what was seen in daily work`, number)
        theirs.push(performance.now() - start)
      }
    }
    file.close()
    const peer = { name: 'bare transaction', value: median(theirs) }
    return [
      { name: 'edit with journal entry, median', value: median(ours), unit: 'ms', peer, limit: median(theirs) * 1.5 },
      { name: 'edit with journal entry, 95th percentile', value: quantile(ours, 0.95), unit: 'ms', limit: 5 },
    ]
  },
}

/** A table of 500 rows like practices, and a log. */
function bareTransaction(path: string): (id: string, note: string, number: number) => void {
  const db = new Database(path)
  db.pragma('page_size = 4096')
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('journal_mode = PERSIST')
  db.pragma('synchronous = FULL')
  db.exec(
    'CREATE TABLE item(id TEXT PRIMARY KEY, name TEXT, note TEXT) STRICT; CREATE TABLE log(seq INTEGER PRIMARY KEY, forward TEXT, inverse TEXT) STRICT',
  )
  const insert = db.prepare('INSERT INTO item VALUES (?, ?, ?)')
  db.transaction(() => {
    for (let at = 0; at < 500; at += 1) insert.run(`practice-${at}`, `Practice ${at}`, 'x'.repeat(400))
  })()
  const update = db.prepare('UPDATE item SET note = ? WHERE id = ?')
  const log = db.prepare('INSERT INTO log(forward, inverse) VALUES (?, ?)')
  return db.transaction((id: string, note: string, number: number) => {
    update.run(note, id)
    log.run(JSON.stringify({ id, note }), JSON.stringify({ id, note: `Note ${number - 500}` }))
  })
}
