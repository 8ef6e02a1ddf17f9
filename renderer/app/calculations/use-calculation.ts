import { useEffect, useRef, useState } from 'react'
import type { CalculationKind, Calculations } from './calculations.ts'

/** How long the workbook rests before something is calculated anew, in milliseconds: whoever is still typing is not interrupted. */
const restMs = 300

/**
 * A result that is calculated in a worker; undefined until it is known for what was asked. What is no longer wanted is given up.
 * @param of what the result belongs to: while it is the same object nothing is calculated again; null: nothing is wanted
 * @param input what goes to the worker, made when the calculation begins
 */
export function useCalculation<K extends CalculationKind>(
  kind: K,
  of: object | null,
  input: () => Calculations[K]['input'],
): Calculations[K]['result'] | undefined {
  const [known, setKnown] = useState<{ readonly of: object; readonly result: Calculations[K]['result'] } | null>(null)
  const latest = useRef(input)
  latest.current = input
  useEffect(() => {
    if (of === null) return
    let worker: Worker | undefined
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./calculation-worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<Calculations[K]['result']>) => {
        setKnown({ of, result: data })
        worker?.terminate()
      }
      worker.postMessage({ kind, input: latest.current() })
    }, restMs)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [kind, of])
  return known !== null && known.of === of ? known.result : undefined
}
