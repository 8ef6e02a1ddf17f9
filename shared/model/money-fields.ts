/** Fields that hold amounts in the workbook's currency, whatever entity they belong to. */
export const moneyFields: ReadonlySet<string> = new Set([
  'oneOff',
  'oneOffLow',
  'oneOffLikely',
  'oneOffHigh',
  'runChange',
  'runChangeLow',
  'runChangeLikely',
  'runChangeHigh',
  'savingLow',
  'savingLikely',
  'savingHigh',
  'moneyCap',
  'amount',
  'yearlySpend',
])
