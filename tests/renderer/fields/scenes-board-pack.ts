import type { Page } from 'playwright-core'
import { createTranslator } from '#shared/messages/translate.ts'
import { findFindings } from '#shared/steps/find-findings.ts'
import { first, sample } from './sample-rows.ts'
import { choose, main, radio, rowOf, type Scene } from './scene.ts'

const step = 'Board pack'
const option = first('option', ({ recommended }) => !recommended)
const resolution = first('resolution')
const approval = first('approval')
const say = createTranslator('en')
const finding = findFindings(sample).find(({ severity }) => severity !== 'note')
const sentence = finding === undefined ? '' : say(finding.message, finding.params)

/** Something that is left to settle is accepted with a reason; the reason is then entered anew. */
async function acceptOne(page: Page): Promise<void> {
  await choose(page, 'IT leadership')
  await page.getByRole('button', { name: `Accept: ${sentence}` }).click()
  await page.getByRole('textbox', { name: 'Why you can live with it' }).fill('Seen in the room')
  await page.getByRole('combobox', { name: 'Accepted by' }).fill('CIO')
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
}

/** Step 10. */
export const boardPackScenes: readonly Scene[] = [
  {
    step,
    view: 'Request and options',
    entity: 'boardPack',
    id: 'boardPack',
    kind: 'own',
    place: main,
    columns: [
      'ask',
      'costOfDoingNothing',
      'summary',
      'subtitle',
      'version',
      'meetingDate',
      'nextReview',
      'preparedBy',
      'audience',
    ],
    specials: [radio('audience', null, 'Staff', 'staff')],
  },
  {
    step,
    view: 'Pages',
    entity: 'packSection',
    id: 'ask',
    kind: 'own',
    open: async (page) => {
      await page.locator('[aria-busy="false"]').waitFor()
      await page.getByRole('button', { name: 'The decision', exact: true }).first().click()
    },
    place: main,
    columns: ['headline', 'soWhat', 'included'],
    names: { included: 'The decision in the document', headline: /^Headline: /, soWhat: /^So what: / },
  },
  {
    step,
    view: 'Request and options',
    entity: 'option',
    id: option.id,
    kind: 'own',
    place: rowOf(option.id),
    columns: ['title', 'description', 'oneOff', 'runChange', 'consequence', 'recommended'],
    specials: [radio('recommended', null, 'Recommended', true)],
  },
  {
    step,
    view: 'Resolutions',
    entity: 'resolution',
    id: resolution.id,
    kind: 'own',
    place: rowOf(resolution.id),
    columns: ['wording', 'owner', 'due', 'outcome'],
  },
  {
    step,
    view: 'Resolutions',
    entity: 'approval',
    id: approval.id,
    kind: 'own',
    place: rowOf(approval.id),
    columns: ['role', 'outcome', 'signedOn', 'note'],
  },
  {
    step,
    view: 'Quality',
    entity: 'acceptedFinding',
    id: finding?.key ?? '',
    kind: 'own',
    open: acceptOne,
    place: rowOf(finding?.key ?? ''),
    columns: ['reason'],
  },
]
