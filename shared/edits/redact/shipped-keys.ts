import { constraints } from '../../content/constraints.ts'
import { criteria } from '../../content/criteria.ts'
import { decisionRights } from '../../content/decision-rights.ts'
import { domains } from '../../content/domains.ts'
import { goalKeys } from '../../content/goals.ts'
import { kpis } from '../../content/kpis.ts'
import { packSections } from '../../content/pack-sections.ts'
import { practices } from '../../content/practices.ts'
import { principleKeys } from '../../content/principles.ts'
import { stakeholders } from '../../content/stakeholders.ts'
import { entityNamed, entityNames } from '../../model/entities.ts'

const keysOf = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map(({ key }) => key)

/** Keys of what ships with Opsbook: they are in every workbook and tell nothing of anyone. */
export const shippedKeys: ReadonlySet<string> = new Set([
  ...[constraints, criteria, decisionRights, domains, kpis, practices, stakeholders].flatMap(keysOf),
  ...goalKeys,
  ...principleKeys,
])

/** Sections of the board pack. */
export const sectionKeys: ReadonlySet<string> = new Set(keysOf(packSections))

/** Names of fields, entities and choices. */
export const modelWords: ReadonlySet<string> = new Set(
  entityNames.flatMap((name) => [
    name,
    ...Object.entries(entityNamed(name).fields).flatMap(([field, { values = [] }]) => [field, ...values]),
  ]),
)
