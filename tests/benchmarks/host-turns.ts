/** What the thread that calls has to do in one turn, in milliseconds of its own processor time: others on the machine don't count. */
export type HostTurns = { readonly end: () => { readonly longestMs: number } }

/** Watches from here on: the time between two beats is the work of the turns between them. */
export function watchTurns(): HostTurns {
  let longest = 0
  let last = spentMs()
  const heart = setInterval(() => {
    const now = spentMs()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  return {
    end: () => {
      clearInterval(heart)
      return { longestMs: Math.max(longest, spentMs() - last) }
    },
  }
}

function spentMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
