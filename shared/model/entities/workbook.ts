import { entity } from '../entity.ts'
import { choice, integer, longText, optionalDate, optionalReference, requiredText, text } from '../fields.ts'

/** What the strategy is for and how it is presented: step 0. */
export const workbook = entity(
  'workbook',
  {
    title: requiredText(200),
    organisation: text(200),
    scope: longText(),
    purpose: longText(),
    /** The decision wanted from the board. */
    decisionWanted: longText(),
    decisionDate: optionalDate(),
    /** Quick: 16 practices in a day. Full: core or extended set. */
    path: choice(['quick', 'full'], 'quick'),
    practiceSet: choice(['quick', 'core', 'extended', 'own'], 'quick'),
    /** First day of the plan. */
    horizonStart: optionalDate(),
    horizonQuarters: integer(1, 40, 12),
    /** ISO 4217. */
    currency: text(3),
    fiscalStartMonth: integer(1, 12, 1),
    /** BCP 47: how dates, numbers and money are written. */
    locale: text(35),
    paper: choice(['A4', 'Letter'], 'A4'),
    confidentiality: text(100),
    logoId: optionalReference('image'),
    /** Colours of the organisation, `#rrggbb`, for documents: of heads and titles, and of what stands out; empty: Opsbook's own. */
    houseColour: text(7),
    houseAccent: text(7),
    /** What the cover says below the title, beside the subtitle. */
    coverText: longText(600),
    houseFont: choice(['inter', 'bitter'], 'inter'),
  },
  { singleton: true },
)
