import { fieldLabel } from '../messages/labels.ts'
import type { Say } from '../messages/translate.ts'
import { entityNamed, type RowOf } from '../model/entities.ts'
import type { WorkingSetting } from './workings.ts'

/** The settings that the live formulas use. All other settings are in the register of settings. */
const used = [
  'capabilityRule',
  'capAllowance',
  'lensWeightAccountability',
  'lensWeightPolicy',
  'lensWeightData',
  'lensWeightDocumentation',
  'lensWeightTechnology',
  'lensWeightFunding',
  'cascadeShare',
  'targetFourFrom',
  'targetThreeFrom',
  'targetTwoFrom',
  'overServedFrom',
  'rollUpCoverage',
  'systemicLevel',
  'confidenceHigh',
  'confidenceMedium',
  'confidenceLow',
  'quadrantSplit',
  'discountRate',
] as const satisfies readonly (keyof RowOf<'settings'>)[]

/** The name of a setting's cell: `capAllowance` is `cap_allowance`. */
export function settingName(field: (typeof used)[number]): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

export function workingSettings(settings: RowOf<'settings'>, say: Say): readonly WorkingSetting[] {
  const { fields } = entityNamed('settings')
  return used.map((field) => ({
    name: settingName(field),
    label: fieldLabel(say, 'settings', field),
    value: settings[field],
    choices: fields[field]?.values ?? null,
    min: fields[field]?.min ?? 0,
    max: fields[field]?.max ?? 0,
  }))
}
