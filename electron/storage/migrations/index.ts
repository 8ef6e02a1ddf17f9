import { initial } from './0010-initial.ts'
import { opinions } from './0020-opinions.ts'
import { boundDates } from './0030-bound-dates.ts'
import { houseStyle } from './0040-house-style.ts'
import { quarterBudgets } from './0050-quarter-budgets.ts'
import type { Migration } from './migration.ts'

/** Every step of the file format, oldest first. A file of any of these versions opens. */
export const migrations: readonly Migration[] = [initial, opinions, boundDates, houseStyle, quarterBudgets]

/** The version that this Opsbook writes. */
export const currentVersion: number = migrations.at(-1)?.version ?? 0
