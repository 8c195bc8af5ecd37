import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { DeskPurchaseWhole } from '../../store/src/contracts/index.ts'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { daysAfter } from '../../store/src/kernel/time/days.ts'
import { monthsFrom } from '../../store/src/kernel/time/months.ts'
import { federation } from '../data/federation.ts'
import { boughtTogether } from '../data/history/inputs.ts'
import { api } from '../http.ts'
import { withDesk } from './with-desk.ts'

const ASKS_SQL = `select a.id, o.handle, s.member_id as member from supply_input_ask a
  join organization o on o.id = a.organization_id
  join membership s on s.organization_id = o.id and s.role = 'leader' and s.accepted_at is not null and s.until is null
  where a.purchase_id = $1`
const ANSWER_SQL = `insert into supply_input_answer (id, ask_id, units, key, body_hash, by, said_at)
  values ($1, $2, $3, $1, 'history', $4, now())`

const DESK = `/desk/organizations/${federation.handle}/input-purchases`

/**
 * What groups bought together: asked, received and shared as its treasurer does it, so that the books are the shop's own.
 * @returns of how many groups, or null: something was bought already
 */
export async function loadInputs(storeUrl: string, databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    if ((await db.query('select 1 from supply_input_purchase limit 1')).rows.length > 0) return null
    const { input, supplier, packUnits, packClp, months, spoiled, bill, takes } = boughtTogether
    const today = chileDay(new Date(now))
    const [fromMonth = '', ...rest] = monthsFrom(today.slice(0, 7), months)
    await withDesk(db, async (headers) => {
      const desk = api(storeUrl, { ...headers, 'idempotency-key': randomUUID() })
      const { id } = await desk.post<{ id: string }>(DESK, {
        ...{ input, supplier, packUnits, packClp, fromMonth, toMonth: rest.at(-1) ?? fromMonth },
        ...{ answerBy: daysAfter(today, 3), deliverOn: daysAfter(today, 10) },
      })
      const asks = await db.query<{ id: string; handle: string; member: string }>(ASKS_SQL, [id])
      for (const { id: ask, handle, member } of asks.rows)
        await db.query(ANSWER_SQL, [`ians_${randomUUID()}`, ask, takes[handle] ?? 0, member])
      await desk.post(`${DESK}/${id}/closing`, { kind: 'ordered', why: '' })
      const { purchase } = await desk.get<DeskPurchaseWhole>(`${DESK}/${id}`)
      await desk.post(`${DESK}/${id}/receptions`, {
        ...{
          goodUnits: purchase.orderedUnits - spoiled,
          spoiledUnits: spoiled,
          bill,
          receivedOn: today,
          note: '',
        },
        billClp: Math.round(((purchase.orderedUnits - spoiled) * packClp) / packUnits),
      })
      await desk.post(`${DESK}/${id}/costs`, { reception: 1 })
    })
    return Object.keys(takes).length
  } finally {
    await db.end()
  }
}
