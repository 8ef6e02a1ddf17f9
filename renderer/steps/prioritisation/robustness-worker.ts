import { type RobustnessInput, robustnessOf } from '#shared/methods/readings/robustness-of.ts'

/** Ten thousand orders take up to a second: they are made here, so that the screen never waits. */
self.onmessage = ({ data }: MessageEvent<RobustnessInput>) => self.postMessage(robustnessOf(data))
