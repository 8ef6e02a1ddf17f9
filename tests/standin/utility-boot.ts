/** Runs a module as Electron's utility process would: with `process.parentPort`, and without Node's own `process.send`. */
import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'

const send = process.send?.bind(process)
const early: unknown[] = []
const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => send?.(message),
  start: () => {},
})

process.on('message', (data) => {
  if (parentPort.listenerCount('message') > 0) parentPort.emit('message', { data, ports: [] })
  else early.push(data)
})
parentPort.on('newListener', (name) => {
  if (name !== 'message' || early.length === 0) return
  setImmediate(() => {
    for (const data of early.splice(0)) parentPort.emit('message', { data, ports: [] })
  })
})
process.once('disconnect', () => process.exit(0))
Object.assign(process, { parentPort, type: 'utility', send: undefined })

const [module = ''] = process.argv.splice(1, 2).slice(1)
process.argv.splice(1, 0, module)
await import(pathToFileURL(module).href)
