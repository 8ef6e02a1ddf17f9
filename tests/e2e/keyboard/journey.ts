import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bare, readPdf } from '#tests/electron/export/pdf/pdf-tools.ts'
import { aHome } from '../a-home.ts'
import type { HostKind, RunningHost } from '../hosts.ts'
import { stopAtFirstFailure } from '../stop-at-first-failure.ts'
import { Hands } from './hands.ts'
import { openSteps, textsOf } from './read-workbook.ts'
import { begin } from './steps/begin.ts'
import { boardPack } from './steps/board-pack.ts'
import { communications } from './steps/communications.ts'
import { constraints } from './steps/constraints.ts'
import { currentState } from './steps/current-state.ts'
import { direction } from './steps/direction.ts'
import { exportPdf } from './steps/export.ts'
import { measures } from './steps/measures.ts'
import { opportunities } from './steps/opportunities.ts'
import { prioritisation } from './steps/prioritisation.ts'
import { roadmap } from './steps/roadmap.ts'
import { setUp } from './steps/set-up.ts'
import { tacticalPlan } from './steps/tactical-plan.ts'
import { printed, typed } from './texts.ts'

/** The whole quick path without a mouse, from a new workbook to the document. */
export function describeKeyboardJourney(kind: HostKind): void {
  describe(`the quick path by keyboard in ${kind.name}`, () => {
    const home = aHome()
    let host: RunningHost
    let hands: Hands
    let pdf = ''

    stopAtFirstFailure(() => host?.page)
    beforeAll(async () => {
      host = await kind.start(home)
      await host.page.getByRole('heading', { level: 1 }).waitFor()
      hands = new Hands(host.page)
    })
    afterAll(() => host.close())

    it.each([
      ['a new workbook', begin],
      ['set-up', setUp],
      ['direction', direction],
      ['current state', currentState],
      ['constraints', constraints],
      ['opportunities', opportunities],
      ['prioritisation', prioritisation],
      ['roadmap', roadmap],
      ['tactical plan', tacticalPlan],
      ['measures', measures],
      ['communications', communications],
      ['board pack', boardPack],
    ])('works through %s', async (_, step) => {
      await step(hands)
    })

    it('leaves as a PDF with what was typed', async () => {
      await exportPdf(hands)
      pdf = await host.takeDocument(() => hands.press('Enter'))
      await hands.press('Escape')
      const text = bare(readPdf(readFileSync(pdf), 'pdftotext', ['-raw']))
      expect(printed.filter((each) => !text.includes(bare(each)))).toEqual([])
    })

    it('did all that without an error in the page', () => {
      expect(host.faults).toEqual([])
    })

    it('leaves a file in which every step is done, with all that was typed', async () => {
      await host.close()
      const [file] = readdirSync(join(home, 'documents')).filter((each) => each.endsWith('.opsbook'))
      const path = join(home, 'documents', file ?? '')
      expect(openSteps(path, home)).toEqual([])
      const texts = textsOf(path, home)
      expect(typed.filter((each) => !texts.has(each))).toEqual([])
    })
  })
}
