import { expect, test } from 'vitest'
import { race } from './race.ts'
import { sql } from '../clients/store-database.ts'

type Answer = { status: number; body: unknown }

export type Pressed = {
  press: () => Promise<Answer>
  /** What is there afterwards, as often as it was pressed. */
  rows: () => Promise<unknown>
  are: unknown
  tidy?: () => Promise<unknown>
}

/**
 * `table`: the first that is written, so that all have read before one has written. `others`: what the three hear who came
 * later, when it is not the same; `waiting`: how many get as far as the table or a row that waits for it.
 */
export type Case = {
  what: string
  table: string
  status: number
  others?: [status: number, code: string]
  waiting?: number
  begin: () => Promise<Pressed>
}

/** Pressed four times at once and a fifth time later, it is done once and everybody hears the same. */
export function testIdempotency(cases: Case[]): void {
  test.each(cases)('$what', async ({ table, status, others, waiting, begin }) => {
    const { press, rows, are, tidy } = await begin()
    const later = others ?? [status, undefined]
    const answers = await race(table, [press, press, press, press], waiting)
    expect(await rows()).toEqual(are)
    const heard = [...answers, await press()].map(({ status, body }) => [status, codeOf(body)])
    expect(heard.toSorted()).toEqual(
      [[status, undefined], ...Array.from({ length: 4 }, () => later)].toSorted(),
    )
    expect(await rows()).toEqual(are)
    await tidy?.()
  })
}

const codeOf = (body: unknown) => (body as { code?: string }).code

export const counted = async (text: string, values: unknown[]) =>
  (await sql<{ n: number }>(`select count(*)::int as n from ${text}`, values))[0]?.n
