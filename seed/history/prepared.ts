import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { dayAfter, isKeptMoment, momentOf, monthName } from './calendar.ts'

export type Value = string | number | boolean | null | Value[] | { [name: string]: Value }
export type PreparedTable = { table: string; columns: string[]; rows: Value[][] }

/**
 * The history as it was made: rows by table, with moments as `calendar.ts` keeps them, days by how long after their row
 * (`@d+3`), months as `@m7`, and things of the demonstration by their names (`natural-keys.ts`).
 */
export type Prepared = {
  tables: PreparedTable[]
  /** What Webpay's simulator must know of it. */
  transactions: ({ createdAt: string; authorizedAt: string | null } & Record<string, Value>)[]
  /** Pictures of transfers: file name and content in base64. */
  proofs: Record<string, string>
}

export const PREPARED = new URL('prepared.json.br', import.meta.url)

export const pack = (prepared: Prepared): Buffer =>
  brotliCompressSync(JSON.stringify(prepared), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })

export const unpack = (packed: Buffer): Prepared =>
  JSON.parse(brotliDecompressSync(packed).toString('utf8')) as Prepared

/** Days that have a reading of their own, in the words of the set. */
export const keptDay = (days: number) => `@d${days < 0 ? '-' : '+'}${Math.abs(days)}`
export const keptMonth = (ago: number) => `@m${ago}`

/** @param anchor when the row was written, as told: its days are counted from there */
export function toldText(text: string, now: number, anchor: number): string {
  if (!text.startsWith('@')) return text
  if (isKeptMoment(text)) return new Date(momentOf(text, now)).toISOString()
  const [, days] = /^@d([+-]\d+)$/.exec(text) ?? []
  if (days !== undefined) return dayAfter(anchor, Number(days))
  const [, ago] = /^@m(\d+)$/.exec(text) ?? []
  return ago === undefined ? text : monthName(now, Number(ago))
}

/** Every text in it through `change`. */
export function mapTexts(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapTexts(one, change)]))
}

/** The rows as they are told at `now`. */
export function toldRows({ columns, rows }: PreparedTable, now: number): Value[][] {
  const at = columns.indexOf('created_at')
  return rows.map((row) => {
    const written = at < 0 ? null : row[at]
    const anchor = typeof written === 'string' && isKeptMoment(written) ? momentOf(written, now) : now
    return row.map((value) => mapTexts(value, (text) => toldText(text, now, anchor)))
  })
}
