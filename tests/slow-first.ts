import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/**
 * The test files that take longest, the longest first. On a machine that has not run the tests before, their order goes by
 * the size of the files, and these say little of how long they take: begun last, they would be waited for alone.
 */
export const slowest: readonly string[] = [
  'tests/renderer/accessibility-zoomed.test.ts',
  'tests/renderer/accessibility-views.test.ts',
  'tests/renderer/accessibility-overlays.test.ts',
  'tests/electron/storage/crash.test.ts',
  'tests/journeys/torture-texts.test.ts',
  'tests/electron/storage/bit-flips.test.ts',
  'tests/electron/cli/opsbook.test.ts',
  'tests/electron/export/pdf/page-breaks.test.ts',
  'tests/electron/cli/export-files.test.ts',
  'tests/electron/import/read-back.test.ts',
  'tests/electron/export/pptx/plan-deck.test.ts',
  'tests/electron/export/same-figures/same-figures.test.ts',
  'tests/e2e/desktop-keyboard.test.ts',
  'tests/e2e/browser-keyboard.test.ts',
  'tests/e2e/desktop-life.test.ts',
]

/** The order of test files: the slowest first, the rest as ever. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = slowest.findIndex((file) => moduleId.endsWith(`/${file}`))
  return at === -1 ? slowest.length : at
}
