import { entity } from '../entity.ts'
import { reference, requiredLongText } from '../fields.ts'

/** The dump of the workbook at a snapshot, without the snapshots themselves. */
export const snapshotContent = entity(
  'snapshotContent',
  { snapshotId: reference('snapshot'), content: requiredLongText(64_000_000) },
  { key: ['snapshotId'], heavy: true },
)
