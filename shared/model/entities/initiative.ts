import { entity } from '../entity.ts'
import {
  choice,
  decimal,
  flag,
  longText,
  optionalChoice,
  optionalDate,
  optionalDecimal,
  optionalReference,
  position,
  requiredText,
  text,
} from '../fields.ts'

/** A move the organisation may fund: the card of METHOD D5. Money in the workbook's currency. */
export const initiative = entity('initiative', {
  code: text(20),
  title: requiredText(),
  outcome: longText(),
  problem: longText(),
  type: choice(['process', 'technology', 'data', 'people', 'supplier', 'governance', 'funding'], 'process'),
  /** A group under which the organisation keeps it, where neither goal nor lane says so. */
  category: text(200),
  opportunityId: optionalReference('opportunity'),
  owner: text(1_000),
  sponsor: text(200),
  source: text(),

  /** Must be done whatever its rank: law, audit, end of support (METHOD D2). */
  mandated: flag(),
  mandateReason: longText(),
  confidence: choice(['high', 'medium', 'low'], 'medium'),
  moscow: optionalChoice(['must', 'should', 'could', 'wont']),
  decision: choice(['undecided', 'do', 'later', 'no'], 'undecided'),
  decisionReason: longText(),
  decidedBy: text(200),
  decidedOn: optionalDate(),

  waveId: optionalReference('wave'),
  laneId: optionalReference('lane'),
  start: optionalDate(),
  finish: optionalDate(),
  /** What no schedule may begin it before, and the day it has to begin on, whatever is planned. */
  earliest: optionalDate(),
  fixedStart: optionalDate(),
  /** Duration in weeks, for PERT (METHOD C10). */
  durationLow: optionalDecimal(0, 1_000),
  durationLikely: optionalDecimal(0, 1_000),
  durationHigh: optionalDecimal(0, 1_000),
  status: choice(['proposed', 'planned', 'underway', 'done', 'stopped'], 'proposed'),
  /** Share done, 0 to 1. */
  progress: decimal(0, 1, 0),

  oneOffLow: optionalDecimal(0),
  oneOffLikely: optionalDecimal(0),
  oneOffHigh: optionalDecimal(0),
  /** Change of yearly running cost; negative when running gets cheaper. */
  runChangeLow: optionalDecimal(),
  runChangeLikely: optionalDecimal(),
  runChangeHigh: optionalDecimal(),
  /** Saving a year, once finished. */
  savingLow: optionalDecimal(0),
  savingLikely: optionalDecimal(0),
  savingHigh: optionalDecimal(0),

  benefit: longText(),
  benefitMeasure: text(),
  benefitBaseline: text(),
  benefitTarget: text(),
  benefitDate: optionalDate(),
  note: longText(),
  position: position(),
})
