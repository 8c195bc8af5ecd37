import type { QuotedLine } from '#contracts'
import { LINES_MAX } from '../../../../store/src/contracts/agreements.ts'
import { monthsFrom } from '../../../../store/src/kernel/time/months.ts'
import { formText } from '../../lib/http/form.ts'

/** A line as it is typed: so many a month of a standard, from one month to another. */
export type TypedLine = { standard: string; from: string; to: string; units: string; netUnitClp: string }

const NAMES = ['standard', 'from', 'to', 'units', 'netUnitClp'] as const
export const EMPTY: TypedLine = { standard: '', from: '', to: '', units: '', netUnitClp: '' }

/** Lines of which something was chosen; without a last month, the first one is. */
export function linesIn(form: FormData): TypedLine[] {
  return Array.from({ length: LINES_MAX }, (_, at) => {
    const [standard = '', from = '', to = '', units = '', netUnitClp = ''] = NAMES.map((name) =>
      formText(form, `${name}-${at}`).trim(),
    )
    return { standard, from, to: to || from, units, netUnitClp }
  }).filter(({ standard, units }) => standard || units)
}

export type QuotedRun = Pick<QuotedLine, 'standard' | 'units' | 'netUnitClp' | 'netClp'> & {
  from: string
  to: string
}

/** What was quoted month by month, months that follow each other and are alike as one; `netClp` of all of them. */
export function quotedRuns(lines: readonly QuotedLine[]): QuotedRun[] {
  const runs: QuotedRun[] = []
  for (const { standard, month, units, netUnitClp, netClp } of lines) {
    const last = runs.at(-1)
    const goesOn =
      last?.standard.handle === standard.handle &&
      last.units === units &&
      last.netUnitClp === netUnitClp &&
      monthsFrom(last.to, 2)[1] === month
    if (goesOn) [last.to, last.netClp] = [month, last.netClp + netClp]
    else runs.push({ standard, units, netUnitClp, netClp, from: month, to: month })
  }
  return runs
}

/** The same as it was typed. */
export const typedLines = (lines: readonly QuotedLine[]): TypedLine[] =>
  quotedRuns(lines).map(({ standard, from, to, units, netUnitClp }) => ({
    ...{ standard: standard.handle, from, to, units: String(units), netUnitClp: String(netUnitClp) },
  }))

/** What the store said of a field of a line, under whichever name the lines were sent. */
export const lineError = (fields: Record<string, string>, at: number, name: string): string | undefined =>
  fields[`lines.${at}.${name}`] ?? fields[`wanted.${at}.${name}`]
