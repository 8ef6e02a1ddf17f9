/** The marks of a start, in the order in which they come about. QUALITY A1. */
const stages = {
  'main-start': 'main starts',
  ready: 'Electron is ready',
  window: 'window created',
  'first-contentful-paint': 'first paint',
  'opsbook:data': 'workbook data',
  'opsbook:grid': 'grid painted',
  'opsbook:idle': 'all parts loaded',
} as const

export type Stage = keyof typeof stages

export type StartTimeline = {
  readonly isOn: boolean
  /** @param at milliseconds since the epoch */
  readonly mark: (name: string, at?: number) => void
}

/** Collects the marks of a start and prints each once, in ms since the process began. Without `print` it does nothing. */
export function createTimeline(print: ((line: string) => void) | undefined): StartTimeline {
  const seen = new Set<string>()
  return {
    isOn: print !== undefined,
    mark: (name, at = performance.timeOrigin + performance.now()) => {
      if (print === undefined || seen.has(name) || !isStage(name)) return
      seen.add(name)
      print(
        `${Math.round(at - performance.timeOrigin)
          .toString()
          .padStart(6)} ms  ${stages[name]}`,
      )
    },
  }
}

function isStage(name: string): name is Stage {
  return Object.hasOwn(stages, name)
}
