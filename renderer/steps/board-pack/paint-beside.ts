import type { PaintedPicture, PictureOrder, ToPictureWorker } from './picture-worker.ts'

type Listener = (bitmap: ImageBitmap | null) => void

let worker: Worker | null = null
let count = 0
const waiting = new Map<number, Listener>()

function start(): Worker {
  const started = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' })
  started.onmessage = ({ data }: MessageEvent<PaintedPicture>) => {
    waiting.get(data.at)?.(data.bitmap)
    waiting.delete(data.at)
  }
  return started
}

/** Paints a picture of thousands of shapes beside the screen. @returns gives it up */
export function paintBeside(order: Omit<PictureOrder, 'at'>, onPainted: Listener): () => void {
  worker ??= start()
  count += 1
  const at = count
  const post = (message: ToPictureWorker): void => worker?.postMessage(message)
  waiting.set(at, onPainted)
  post({ at, ...order })
  return () => {
    if (waiting.delete(at)) post({ givenUp: at })
  }
}
