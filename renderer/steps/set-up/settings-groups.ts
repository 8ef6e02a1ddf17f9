import type { RowOf } from '#shared/model/entities.ts'

type Setting = Exclude<keyof RowOf<'settings'>, 'id'>

/** The weights and thresholds of the methods, by what they decide. Every setting is in one group; a test finds what is in none. */
export const settingsGroups = {
  raters: ['spreadFlag', 'confidenceHigh', 'confidenceMedium', 'confidenceLow', 'doneCoverage', 'rollUpCoverage'],
  agreement: [
    'agreeRange',
    'agreeWithin',
    'agreeShare',
    'splitDistance',
    'splitShare',
    'outlierDistance',
    'outlierMost',
    'dissentFrom',
    'fewestRaters',
    'alphaTentativeFrom',
    'alphaReliableFrom',
  ],
  capability: [
    'capabilityRule',
    'capAllowance',
    'lensWeightAccountability',
    'lensWeightPolicy',
    'lensWeightData',
    'lensWeightDocumentation',
    'lensWeightTechnology',
    'lensWeightFunding',
  ],
  target: ['cascadeShare', 'targetFourFrom', 'targetThreeFrom', 'targetTwoFrom', 'overServedFrom', 'mostTopGoals'],
  systemic: ['systemicDrop', 'systemicShare', 'systemicLevel', 'systemicLeastPractices'],
  order: [
    'quadrantRule',
    'quadrantSplit',
    'mustShare',
    'ahpConsistency',
    'stabilityShift',
    'stabilityTop',
    'mostMajorBets',
  ],
  robustness: ['robustnessDraws', 'robustnessSeed', 'weightStrength', 'solidFrom', 'fairlySolidFrom'],
  roadmap: ['loadAmber', 'loadRed', 'discountRate', 'moneyShape', 'riskRedFrom', 'riskAmberFrom'],
  suppliers: [
    'supplierWeightFit',
    'supplierWeightReliability',
    'supplierWeightSecurity',
    'supplierWeightCost',
    'supplierWeightIntegration',
    'supplierWeightStability',
  ],
  plan: ['progressGreenFrom', 'progressAmberFrom', 'raciManyConsulted', 'raciManyResponsible', 'raciManyAccountable'],
} as const satisfies Readonly<Record<string, readonly Setting[]>>

export const settingsGroupNames = Object.keys(settingsGroups) as readonly (keyof typeof settingsGroups)[]
