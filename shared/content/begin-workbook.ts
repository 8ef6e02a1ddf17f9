import type { RowsByEntity } from '#shared/model/workbook.ts'
import { startFromTemplate } from './start-from-template.ts'
import { type StartOptions, startWorkbook } from './start-workbook.ts'
import type { TemplateKey } from './templates.ts'

/** The rows of a new workbook, out of a template where one is named. The set is then the template's. */
export function beginWorkbook(options: StartOptions & { readonly template: TemplateKey | undefined }): RowsByEntity {
  const { template, ...rest } = options
  return template === undefined ? startWorkbook(rest) : startFromTemplate(template, rest)
}
