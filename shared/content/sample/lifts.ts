import { type Lens, lenses } from '#shared/model/lens.ts'
import { words } from './table.ts'

export type Lift = { readonly practiceId: string; readonly from: number; readonly to: number }

/** Lifts in short: `RES-01:2-4 SUP-03:3-4` takes two practices from level 2 and 3 to 4. */
export function liftsIn(text: string): readonly Lift[] {
  return words(text).map((word) => {
    const [practiceId = '', span = ''] = word.split(':')
    const [from, to] = span.split('-').map(Number)
    return { practiceId, from: from ?? 0, to: to ?? 0 }
  })
}

/** The lens of that name. The sample's tables name existing ones, which a test checks. */
export function lensNamed(name: string): Lens {
  const lens = lenses.find((each) => each === name)
  if (lens === undefined) throw new Error(`no lens ${name}`)
  return lens
}
