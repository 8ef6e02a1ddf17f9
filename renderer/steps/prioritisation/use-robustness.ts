import { useEffect, useState } from 'react'
import type { Ranking } from '#shared/methods/readings/ranking.ts'
import { robustnessInput } from '#shared/methods/readings/robustness.ts'
import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import { useApp } from '../../app/app-context.ts'

/** How long an order rests before it is tested, in milliseconds: whoever is still scoring is not interrupted. */
const restMs = 400

/** How solid an order is, computed in a worker; null until it is known for this order. METHOD C9. */
export function useRobustness(ranking: Ranking): Robustness | null {
  const { session } = useApp()
  const [known, setKnown] = useState<{ readonly of: Ranking; readonly result: Robustness } | null>(null)
  useEffect(() => {
    let worker: Worker | undefined
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./robustness-worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<Robustness>) => {
        setKnown({ of: ranking, result: data })
        worker?.terminate()
      }
      worker.postMessage(robustnessInput(session.store.getState().workbook))
    }, restMs)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [ranking, session])
  return known?.of === ranking ? known.result : null
}
