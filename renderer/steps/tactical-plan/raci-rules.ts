import type { Say } from '#shared/messages/translate.ts'
import type { RaciCount } from '#shared/steps/raci.ts'

/** A broken or stretched rule of the RACI, in words. METHOD B8. */
export type RaciFault = { readonly tone: 'danger' | 'attention'; readonly text: string }

/** What is wrong with a row's letters: exactly one accountable, at least one responsible, not many consulted. */
export function faultsOfRow(
  { accountable, responsible, consulted }: RaciCount,
  manyConsulted: number,
  say: Say,
): readonly RaciFault[] {
  return [
    ...(accountable === 0 ? [{ tone: 'danger', text: say('screen.raci.noA') } as const] : []),
    ...(accountable > 1 ? [{ tone: 'danger', text: say('screen.raci.manyA', { count: accountable }) } as const] : []),
    ...(responsible === 0 ? [{ tone: 'danger', text: say('screen.raci.noR') } as const] : []),
    ...(consulted >= manyConsulted
      ? [{ tone: 'attention', text: say('screen.raci.manyC', { count: consulted }) } as const]
      : []),
  ]
}
