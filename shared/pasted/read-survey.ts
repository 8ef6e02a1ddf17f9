import { hundredths } from '../methods/hundredths.ts'
import type { RowOf } from '../model/entities.ts'
import { parseCsv } from './parse-csv.ts'
import { parseNumber } from './parse-number.ts'
import { surveyColumns } from './survey-columns.ts'

/** A line of a survey as values of a row. */
export type SurveyLine = Pick<
  RowOf<'diagnostic'>,
  'service' | 'importance' | 'satisfaction' | 'respondents' | 'surveyedOn' | 'source'
>

/** Why a line was not understood, or only in part. Lines are counted from 1, the head included. */
export type SurveyProblem = {
  readonly line: number
  readonly what: 'noService' | 'number' | 'scale' | 'date'
  readonly text: string
}

export type Survey = { readonly lines: readonly SurveyLine[]; readonly problems: readonly SurveyProblem[] }

export type SurveyOptions = {
  /** The greatest figure that could be given: 100, 10 or 5. */
  readonly scale: number
  /** The sign before decimals. */
  readonly decimal: '.' | ','
}

const mostRespondents = 10_000_000

/**
 * Survey results out of a pasted table: a line a service, with its importance and satisfaction. Columns are known by their
 * heads in any language shipped; without heads they are service, importance, satisfaction, respondents, date, source.
 * A figure that is none, or outside the scale, is left out and named; a line without a service is left out whole.
 */
export function readSurvey(text: string, { scale, decimal }: SurveyOptions): Survey {
  const rows = parseCsv(text).map((cells) => cells.map((cell) => cell.trim()))
  const { columns, hasHead } = surveyColumns(rows[0] ?? [])
  const problems: SurveyProblem[] = []
  const lines = rows.flatMap((cells, at): readonly SurveyLine[] => {
    if ((hasHead && at === 0) || cells.every((cell) => cell === '')) return []
    const line = at + 1
    const cell = (name: keyof typeof columns): string => cells[columns[name] ?? -1] ?? ''
    const complain = (what: SurveyProblem['what'], said: string): null => {
      problems.push({ line, what, text: said.slice(0, 80) })
      return null
    }
    function figure(name: 'importance' | 'satisfaction'): number | null {
      const said = cell(name)
      if (said === '') return null
      const value = parseNumber(said, decimal)
      if (value === null) return complain('number', said)
      // A share such as 85 % is of a hundred whatever the scale.
      const share = hundredths(value, said.endsWith('%') ? 1 : scale)
      return share < 0 || share > 100 ? complain('scale', said) : share
    }
    function respondents(): number | null {
      const said = cell('respondents')
      if (said === '') return null
      const value = parseNumber(said, decimal)
      const good = value !== null && Number.isInteger(value) && value >= 0 && value <= mostRespondents
      return good ? value : complain('number', said)
    }
    function date(): string | null {
      const said = cell('surveyedOn')
      return said === '' ? null : (isoDate(said) ?? complain('date', said))
    }
    const service = cell('service').slice(0, 300)
    if (service === '') {
      complain('noService', cells.join(' '))
      return []
    }
    return [
      {
        service,
        importance: figure('importance'),
        satisfaction: figure('satisfaction'),
        respondents: respondents(),
        surveyedOn: date(),
        source: cell('source').slice(0, 300),
      },
    ]
  })
  return { lines, problems }
}

/** `2027-03-31` or `31.03.2027`: dates that can mean one day only. */
function isoDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const [, ofDay, ofMonth, ofYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const parts = [year ?? ofYear, month ?? ofMonth, day ?? ofDay]
  if (parts.some((part) => part === undefined)) return null
  const [y, m, d] = parts.map(Number) as [number, number, number]
  return isDay(y, m, d) ? `${parts[0]}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : null
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0)
}
