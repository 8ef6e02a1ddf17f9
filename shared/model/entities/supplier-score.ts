import { entity } from '../entity.ts'
import { longText, optionalInteger, reference, requiredChoice } from '../fields.ts'

export const supplierCriteria = ['fit', 'reliability', 'security', 'cost', 'integration', 'stability'] as const

/** How a supplier does on one criterion of the scorecard (METHOD C11), 1 to 5. */
export const supplierScore = entity(
  'supplierScore',
  {
    supplierId: reference('supplier'),
    criterion: requiredChoice(supplierCriteria),
    value: optionalInteger(1, 5),
    note: longText(),
  },
  { key: ['supplierId', 'criterion'] },
)
