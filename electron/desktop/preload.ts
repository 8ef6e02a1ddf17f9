import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { EventName, HostEvents } from '#shared/contract/events.ts'
import type { HostBridge } from '#shared/contract/host-bridge.ts'
import type { Answer, HostApi, InputOf, RequestName } from '#shared/contract/requests.ts'
import { channels, perfSwitch } from './channels.ts'

let underWay = 0

async function ask<N extends RequestName>(name: N, input: InputOf<N>): Answer<N> {
  underWay += 1
  try {
    return await ipcRenderer.invoke(channels.ask, name, input)
  } finally {
    underWay -= 1
  }
}

const api: HostApi = {
  'app.info': (input) => ask('app.info', input),
  'recent.list': (input) => ask('recent.list', input),
  'recent.forget': (input) => ask('recent.forget', input),
  'workbook.create': (input) => ask('workbook.create', input),
  'workbook.createSample': (input) => ask('workbook.createSample', input),
  'workbook.choose': (input) => ask('workbook.choose', input),
  'workbook.open': (input) => ask('workbook.open', input),
  'workbook.reload': (input) => ask('workbook.reload', input),
  'workbook.edit': (input) => ask('workbook.edit', input),
  'workbook.undo': (input) => ask('workbook.undo', input),
  'workbook.redo': (input) => ask('workbook.redo', input),
  'workbook.history': (input) => ask('workbook.history', input),
  'workbook.historyDetail': (input) => ask('workbook.historyDetail', input),
  'workbook.revert': (input) => ask('workbook.revert', input),
  'workbook.saveCopy': (input) => ask('workbook.saveCopy', input),
  'workbook.saveRedactedCopy': (input) => ask('workbook.saveRedactedCopy', input),
  'workbook.snapshotDump': (input) => ask('workbook.snapshotDump', input),
  'workbook.close': (input) => ask('workbook.close', input),
  'backup.list': (input) => ask('backup.list', input),
  'backup.make': (input) => ask('backup.make', input),
  'backup.compare': (input) => ask('backup.compare', input),
  'backup.restore': (input) => ask('backup.restore', input),
  'export.start': (input) => ask('export.start', input),
  'export.cancel': (input) => ask('export.cancel', input),
  'export.reveal': (input) => ask('export.reveal', input),
  'readBack.compare': (input) => ask('readBack.compare', input),
  'log.reveal': (input) => ask('log.reveal', input),
}

/** Listeners never see Electron's own event object. */
function on<E extends EventName>(name: E, listener: (fact: HostEvents[E]) => void): () => void {
  function hear(_event: unknown, told: EventName, fact: HostEvents[E]): void {
    if (told === name) listener(fact)
  }
  ipcRenderer.on(channels.event, hear)
  return () => ipcRenderer.off(channels.event, hear)
}

const bridge: HostBridge = { ...api, on }
contextBridge.exposeInMainWorld('opsbook', bridge)

// The window closes: what is still being typed is committed by leaving its field, then every answer is waited for.
ipcRenderer.on(channels.leaving, () => {
  const field = document.activeElement
  if (field instanceof HTMLElement) field.blur()
  let calm = 0
  const timer = setInterval(() => {
    calm = underWay === 0 ? calm + 1 : 0
    if (calm < 3) return
    clearInterval(timer)
    ipcRenderer.send(channels.left)
  }, 10)
})

// A dropped file is opened if it is a workbook; the page itself never learns its path.
window.addEventListener('dragover', (event) => event.preventDefault())
window.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0]
  if (file === undefined) return
  event.preventDefault()
  ipcRenderer.send(channels.dropped, webUtils.getPathForFile(file))
})

if (process.argv.includes(perfSwitch)) {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      ipcRenderer.send(channels.mark, entry.name, performance.timeOrigin + entry.startTime)
    }
  })
  observer.observe({ type: 'paint', buffered: true })
  observer.observe({ type: 'mark', buffered: true })
}
