import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSurvey } from '#shared/pasted/read-survey.ts'

const english = { scale: 100, decimal: '.' } as const

test('columns are found by their heads, in either language and any order', () => {
  const { lines, problems } = readSurvey('Satisfaction\tService\tImportance\n64\tE-mail\t88.5\n', english)
  expect(problems).toEqual([])
  expect(lines).toMatchObject([{ service: 'E-mail', importance: 88.5, satisfaction: 64, respondents: null }])
  const german = readSurvey('Dienst;Wichtigkeit;Zufriedenheit;Antworten;Datum\nE-Mail;4,5;3;120;30.09.2026\n', {
    scale: 5,
    decimal: ',',
  })
  expect(german.lines).toMatchObject([
    { service: 'E-Mail', importance: 90, satisfaction: 60, respondents: 120, surveyedOn: '2026-09-30' },
  ])
})

test('without heads the columns stand in their order, and shares are of a hundred on any scale', () => {
  const { lines } = readSurvey('Payroll,9,85%,55,2026-02-28,"Survey, spring"', { scale: 10, decimal: '.' })
  expect(lines).toEqual([
    {
      service: 'Payroll',
      importance: 90,
      satisfaction: 85,
      respondents: 55,
      surveyedOn: '2026-02-28',
      source: 'Survey, spring',
    },
  ])
})

test('what is not understood is left empty and named with its line', () => {
  const text = 'Service,Importance,Satisfaction,N,Date\nA,x,120,1.5,2026-02-30\n\n,1,2\nB,1,2,3,02/03/2026'
  const { lines, problems } = readSurvey(text, english)
  expect(lines.map(({ service }) => service)).toEqual(['A', 'B'])
  expect(lines[0]).toMatchObject({ importance: null, satisfaction: null, respondents: null, surveyedOn: null })
  expect(problems.map(({ line, what }) => `${line} ${what}`)).toEqual([
    '2 number',
    '2 scale',
    '2 number',
    '2 date',
    '4 noService',
    '5 date',
  ])
})

test('any text gives figures within bounds, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(100, 10, 5), (text, scale) => {
      for (const line of readSurvey(text, { scale, decimal: '.' }).lines) {
        expect(line.service).not.toBe('')
        for (const figure of [line.importance, line.satisfaction]) {
          if (figure !== null) expect(figure >= 0 && figure <= 100).toBe(true)
        }
      }
    }),
  )
})
