import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { english } from '#shared/messages/en/catalogue.ts'
import { findingTexts } from '#shared/messages/en/findings.ts'
import { createTranslator, isMessageKey, type MessageParams } from '#shared/messages/translate.ts'
import { isEntityName } from '#shared/model/entities.ts'

const say = createTranslator('en-GB')
const codes = Object.keys(findingTexts).map((key) => key.slice('steps.finding.'.length))

/** Has every parameter that a message may ask for. */
const anything: MessageParams = new Proxy({}, { has: () => true, get: () => 2 })

describe('the sentences of findings', () => {
  test('can all be said', () => {
    const keys = Object.keys(english).filter((key) => /^(content|steps|entity|entities|field|choice)\./.test(key))
    expect(keys.length).toBeGreaterThan(1_000)
    for (const key of keys) if (isMessageKey(key)) expect(say(key, anything), key).not.toBe('')
  })

  test('are whole ones, and begin with the entity they are about', () => {
    for (const code of codes) {
      expect(isEntityName(code.split('.')[0] ?? ''), code).toBe(true)
      const key = `steps.finding.${code}`
      if (isMessageKey(key)) expect(say(key, anything), code).toMatch(/^["“\p{L}\d].*[.”]$/u)
    }
  })

  test('are each used by a check', () => {
    const folder = join(import.meta.dirname, '../../../shared/steps/findings')
    const checks = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    expect(codes.filter((code) => !checks.some((text) => text.includes(`'${code}'`)))).toEqual([])
  })
})
