import { entity } from '../entity.ts'
import { choice, decimal, integer } from '../fields.ts'

/**
 * Every weight and threshold of the methods, with METHOD's defaults. Nothing in `methods/` has a number of its own that
 * a team could want to change.
 */
export const settings = entity(
  'settings',
  {
    // C1 raters
    spreadFlag: integer(1, 5, 2),
    // C1 agreement: when raters agree, when they are split, and who stands apart
    agreeRange: decimal(0, 5, 1),
    agreeWithin: decimal(0, 5, 1),
    agreeShare: decimal(0, 1, 0.75),
    splitDistance: integer(1, 5, 2),
    splitShare: decimal(0, 0.5, 0.3),
    outlierDistance: integer(1, 5, 2),
    outlierMost: integer(1, 50, 2),
    dissentFrom: decimal(0, 1, 0.3),
    fewestRaters: integer(1, 50, 5),
    alphaTentativeFrom: decimal(0, 1, 0.667),
    alphaReliableFrom: decimal(0, 1, 0.8),
    confidenceHigh: decimal(0, 1, 1),
    confidenceMedium: decimal(0, 1, 0.8),
    confidenceLow: decimal(0, 1, 0.5),
    // C2 capability
    capabilityRule: choice(['capped', 'mean', 'minimum'], 'capped'),
    capAllowance: decimal(0, 5, 1),
    lensWeightAccountability: decimal(0, 100, 1),
    lensWeightPolicy: decimal(0, 100, 1),
    lensWeightData: decimal(0, 100, 1),
    lensWeightDocumentation: decimal(0, 100, 1),
    lensWeightTechnology: decimal(0, 100, 1),
    lensWeightFunding: decimal(0, 100, 1),
    // C3 importance and target
    cascadeShare: decimal(0, 1, 0.6),
    targetFourFrom: decimal(0, 100, 75),
    targetThreeFrom: decimal(0, 100, 50),
    targetTwoFrom: decimal(0, 100, 25),
    // C4
    overServedFrom: decimal(0, 5, 1),
    // C5
    rollUpCoverage: decimal(0, 1, 0.6),
    doneCoverage: decimal(0, 1, 0.9),
    // C6 systemic findings
    systemicDrop: decimal(0, 5, 0.5),
    systemicShare: decimal(0, 1, 0.4),
    systemicLevel: integer(0, 5, 1),
    systemicLeastPractices: integer(1, 500, 8),
    // C7 value and effort
    quadrantRule: choice(['fixed', 'median'], 'fixed'),
    quadrantSplit: decimal(1, 5, 3),
    // C8
    mustShare: decimal(0, 1, 0.6),
    ahpConsistency: decimal(0, 1, 0.1),
    // C9
    stabilityShift: decimal(0, 1, 0.2),
    stabilityTop: integer(1, 200, 10),
    // C9 robustness: draws over weights and opinions
    robustnessDraws: integer(100, 100_000, 10_000),
    robustnessSeed: integer(0, 2_147_483_647, 1),
    weightStrength: decimal(1, 100_000, 50),
    solidFrom: decimal(0, 1, 0.9),
    fairlySolidFrom: decimal(0, 1, 0.7),
    // C10
    loadAmber: decimal(0, 10, 0.85),
    loadRed: decimal(0, 10, 1),
    // C11
    discountRate: decimal(0, 1, 0.1),
    moneyShape: choice(['triangular', 'pert'], 'pert'),
    riskRedFrom: integer(1, 25, 15),
    riskAmberFrom: integer(1, 25, 8),
    supplierWeightFit: decimal(0, 1, 0.2),
    supplierWeightReliability: decimal(0, 1, 0.2),
    supplierWeightSecurity: decimal(0, 1, 0.2),
    supplierWeightCost: decimal(0, 1, 0.2),
    supplierWeightIntegration: decimal(0, 1, 0.1),
    supplierWeightStability: decimal(0, 1, 0.1),
    // C12
    progressGreenFrom: decimal(0, 1, 0.7),
    progressAmberFrom: decimal(0, 1, 0.4),
    // RACI (METHOD B8): from how many in one row, and how many rows for one role, to warn
    raciManyConsulted: integer(1, 50, 4),
    raciManyResponsible: integer(1, 500, 8),
    raciManyAccountable: integer(1, 500, 8),
    // section D
    mostTopGoals: integer(1, 50, 5),
    mostMajorBets: integer(1, 50, 7),
  },
  { singleton: true },
)
