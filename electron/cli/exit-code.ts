/** What a call ends with. `findings`: it was done, but there is something to look at. `failed`: it was not done. */
export const exitCode = { fine: 0, findings: 1, failed: 2 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
