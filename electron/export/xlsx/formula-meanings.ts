import type { Say } from '#shared/messages/translate.ts'

/** What the sheets of live formulas are called in this workbook. */
export type LiveNames = Readonly<
  Record<
    'charts' | 'assessment' | 'importance' | 'rollUps' | 'ranking' | 'plan' | 'money' | 'settings' | 'formulas',
    string
  >
>

/** What a formula means, by its sheet and what stands over it; empty where that says it all. */
export function formulaMeanings(names: LiveNames, say: Say): (sheet: string, head: string) => string {
  const bySheet = new Map([
    [names.assessment, assessmentMeanings(say)],
    [names.importance, importanceMeanings(say)],
    [names.rollUps, rollUpMeanings(say)],
    [names.ranking, rankingMeanings(say)],
    [names.plan, planMeanings(say)],
    [names.money, moneyMeanings(say)],
  ])
  return (sheet, head) =>
    sheet === names.charts ? say('xlsx.formulas.fetched') : (bySheet.get(sheet)?.get(head) ?? '')
}

type Meanings = ReadonlyMap<string, string>

function assessmentMeanings(say: Say): Meanings {
  return new Map([
    [say('xlsx.weight'), say('xlsx.formulas.weight')],
    [say('xlsx.mean'), say('methods.rule.capability.mean')],
    [say('xlsx.weakest'), say('methods.rule.capability.minimum')],
    [say('xlsx.capability'), say('xlsx.formulas.capability')],
    [say('xlsx.cappedBy'), say('xlsx.formulas.cappedBy')],
    [say('xlsx.importance'), say('xlsx.formulas.importance')],
    [say('xlsx.suggestedTarget'), say('xlsx.formulas.suggestedTarget')],
    [say('xlsx.target'), say('xlsx.formulas.target')],
    [say('xlsx.gap'), say('methods.rule.gap')],
    [say('xlsx.attention'), say('methods.rule.attention')],
    [say('xlsx.overServed'), say('methods.note.overServed')],
    [say('xlsx.order'), say('xlsx.formulas.order')],
  ])
}

function importanceMeanings(say: Say): Meanings {
  return new Map([
    [say('xlsx.least'), say('xlsx.formulas.least')],
    [say('xlsx.cascade'), say('methods.rule.cascade')],
    [say('xlsx.importance'), say('xlsx.formulas.importance')],
    [say('xlsx.rescaled'), say('xlsx.formulas.rescaled')],
    [say('xlsx.suggestedTarget'), say('xlsx.formulas.suggestedTarget')],
  ])
}

function rollUpMeanings(say: Say): Meanings {
  return new Map([
    [say('xlsx.rated'), say('methods.label.rated')],
    [say('xlsx.applicable'), say('methods.label.applicable')],
    [say('xlsx.coverage'), say('methods.rule.coverage')],
    [say('xlsx.preliminary'), say('methods.rule.rollUp')],
    [say('xlsx.capability'), say('xlsx.rollUps.note')],
    [say('xlsx.target'), say('methods.rule.rollUp')],
    [say('xlsx.index'), say('xlsx.rollUps.note')],
    [say('xlsx.low'), say('xlsx.formulas.low')],
  ])
}

function rankingMeanings(say: Say): Meanings {
  return new Map([
    [say('xlsx.split'), say('xlsx.formulas.split')],
    [say('xlsx.confidenceWeight'), say('xlsx.formulas.confidenceWeight')],
    [say('xlsx.valueScore'), say('methods.rule.weightedMean')],
    [say('xlsx.effortScore'), say('methods.rule.weightedMean')],
    [say('xlsx.priority'), say('xlsx.formulas.priority')],
    [say('xlsx.inherited'), say('methods.rule.inherited')],
    [say('xlsx.rank'), say('methods.rule.rank')],
    [say('xlsx.quadrant'), say('xlsx.formulas.split')],
    [say('xlsx.sequence'), say('xlsx.formulas.sequence')],
  ])
}

function planMeanings(say: Say): Meanings {
  return new Map([
    [say('xlsx.waveStart'), say('xlsx.formulas.ofWave')],
    [say('xlsx.waveFinish'), say('xlsx.formulas.ofWave')],
    [say('xlsx.from'), say('xlsx.plan.note')],
    [say('xlsx.to'), say('xlsx.plan.note')],
  ])
}

function moneyMeanings(say: Say): Meanings {
  const range = (['low', 'likely', 'high'] as const).map(
    (name) => [say(`report.investment.${name}`), say('methods.rule.sumOfInitiatives')] as const,
  )
  return new Map([
    ...range,
    [say('report.money.oneOff'), say('methods.rule.quarterOneOff')],
    [say('report.investment.runShort'), say('methods.rule.quarterRun')],
    [say('report.investment.savingShort'), say('methods.rule.quarterRun')],
    [say('report.investment.cash'), say('methods.rule.quarter')],
    [say('report.investment.cashLow'), say('xlsx.formulas.cashLow')],
    [say('report.investment.cashHigh'), say('xlsx.formulas.cashHigh')],
    [say('report.investment.cumulative'), say('xlsx.formulas.cumulative')],
  ])
}
