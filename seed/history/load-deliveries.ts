import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import type { DeskInvoice } from '../../store/src/contracts/index.ts'
import { lotCodeOf } from '../../store/src/contracts/lot-code.ts'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { daysAfter } from '../../store/src/kernel/time/days.ts'
import { federation } from '../data/federation.ts'
import { deliveries, interest } from '../data/history/deliveries.ts'
import { Failure } from '../failure.ts'
import { type Api, api } from '../http.ts'
import type { HistoryDelivery } from '../supply-types.ts'
import { toldReceptions } from './told-delivery.ts'
import { withDesk } from './with-desk.ts'

const CALL_OFF_SQL = `select c.id, c.standard_id as standard, c.deliver_on as "deliverOn", s.name, c.by,
    v.shelf_life_days as "keepsDays"
  from supply_call_off c join supply_agreement a on a.id = c.agreement_id join supply_buyer b on b.id = a.buyer_id
  join supply_standard s on s.id = c.standard_id
  join supply_standard_version v on v.standard_id = c.standard_id and v.number = 1
  where b.name = $1 and c.number = $2`
const SHARES_SQL = `select o.handle, o.id, min(h.id) as share, sum(w.accepted_units)::int as units, min(w.by) as member
  from supply_share h join supply_allocation a on a.id = h.allocation_id join supply_share_answer w on w.share_id = h.id
  join organization o on o.id = h.organization_id
  where a.call_off_id = $1 and w.accepted_units > 0 group by o.id`
const RATE_FROM_DAYS_AGO = 365

type CallOff = {
  id: string
  standard: string
  deliverOn: string
  name: string
  by: string
  keepsDays: number | null
}
type Share = { handle: string; id: string; share: string; units: number; member: string }

/**
 * How call-offs came: lots and receptions as they were written down on their day; invoices and what was paid of them as the
 * treasurer notes them, so that the books are the shop's own.
 * @returns how many, or null: something was received already
 */
export async function loadDeliveries(
  storeUrl: string,
  databaseUrl: string,
  now: number,
): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    if ((await db.query('select 1 from supply_reception limit 1')).rows.length > 0) return null
    await db.query('begin')
    const told: { delivery: HistoryDelivery; callOff: CallOff }[] = []
    for (const delivery of deliveries) {
      const [callOff] = (await db.query<CallOff>(CALL_OFF_SQL, [delivery.institution, delivery.callOff])).rows
      if (!callOff) throw new Failure(`${delivery.institution} no pidió ${delivery.callOff} veces.`)
      await receive(db, callOff, delivery)
      told.push({ delivery, callOff })
    }
    await db.query('commit')
    await withDesk(db, async (headers) => {
      const desk = api(storeUrl, headers)
      const from = chileDay(new Date(now - RATE_FROM_DAYS_AGO * 86_400_000))
      const { yearlyPercent: yearlyBp, source } = interest
      await desk.post(`${DESK}/interest`, { from, yearlyBp, source })
      for (const { delivery, callOff } of told) await invoice(desk, callOff, delivery)
    })
    return told.length
  } finally {
    await db.end()
  }
}

const DESK = `/desk/organizations/${federation.handle}`
const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`

/** Each group brought one lot, made two days before. */
async function receive(db: pg.Client, callOff: CallOff, delivery: HistoryDelivery): Promise<void> {
  const { rows: shares } = await db.query<Share>(SHARES_SQL, [callOff.id])
  const of = new Map(shares.map((share) => [share.handle, share]))
  const at = new Date(`${callOff.deliverOn}T13:00:00Z`)
  const madeOn = daysAfter(callOff.deliverOn, -2)
  for (const told of toldReceptions(shares, delivery)) {
    const group = of.get(told.handle)
    if (!group) continue
    const [lot, code] = [newId('lot'), lotCodeOf(randomBytes(8))]
    const bestBefore = callOff.keepsDays === null ? null : daysAfter(madeOn, callOff.keepsDays)
    await db.query(
      `insert into supply_lot (id, organization_id, code, standard_id, standard_version, title, units, made_on, best_before,
          note, key, body_hash, said_at, by, created_at)
        values ($1, $2, $3, $4, 1, $5, $6, $7, $8, '', $9, 'history', $10, $11, $10)`,
      [
        ...[lot, group.id, code, callOff.standard, callOff.name, group.units, madeOn, bestBefore],
        ...[`history-${code}`, at, group.member],
      ],
    )
    if (told.acceptedUnits > 0)
      await db.query(
        `insert into supply_lot_use (id, lot_id, number, units, share_id, by, created_at)
          values ($1, $2, 1, $3, $4, $5, $6)`,
        [newId('lotu'), lot, told.acceptedUnits, group.share, group.member, at],
      )
    await db.query(
      `insert into supply_reception (id, call_off_id, organization_id, lot_id, received_on, accepted_units,
          downgraded_units, rejected_units, why, is_more, key, body_hash, by, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, false, $10, 'history', $11, $12)`,
      [
        ...[newId('recp'), callOff.id, group.id, lot, callOff.deliverOn, told.acceptedUnits],
        ...[told.downgradedUnits, told.rejectedUnits, told.why, `history-${code}`, callOff.by, at],
      ],
    )
  }
}

async function invoice(desk: Api, callOff: CallOff, { invoice: asked }: HistoryDelivery): Promise<void> {
  if (!asked) return
  const receivedOn = daysAfter(callOff.deliverOn, 1)
  const { id } = await desk.post<{ id: string }>(`${DESK}/invoices`, {
    ...{ callOff: callOff.id, folio: asked.folio, issuedOn: callOff.deliverOn, receivedOn },
  })
  if (asked.paidDaysLate === null) return
  const { netClp, vatClp, dueOn } = await desk.get<DeskInvoice>(`${DESK}/invoices/${id}`)
  await desk
    .withHeaders({ 'idempotency-key': `history-invoice-${asked.folio}` })
    .post(`${DESK}/invoices/${id}/payments`, {
      ...{ amountClp: netClp + vatClp, paidOn: daysAfter(dueOn, asked.paidDaysLate) },
      reference: `Transferencia de la factura ${asked.folio}`,
    })
}
