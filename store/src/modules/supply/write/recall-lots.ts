import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { RecallRequest } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { notFound, Problem } from '../../../kernel/problem'
import { emitEach } from '../../../outbox/emit'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { NOT_AS_PREPARED } from '../rules/lots'
import { lotsInOrders } from '../read/lots-in-orders'
import { noteInstitutions } from './recall-notices'
import { standingLots, type StandingLot, writeState } from './state-lot'

export const unknownRecall = () => notFound('No encontramos ese retiro en esta mesa.')

/**
 * The first step: which lots, why and what to do. It holds them, so that no more of them goes out meanwhile, and tells
 * nobody. Asked again while it waits, it is the same one.
 * @throws Problem 404 not_found · 409 not_possible (one was recalled already)
 */
export async function prepareRecall(
  trx: Knex.Transaction,
  officer: Officer,
  { lots: codes, why, toDo }: RecallRequest,
): Promise<{ id: string; isNew: boolean }> {
  const lots = await standingLots(trx, officer, codes)
  if (lots.some(({ state }) => state === 'recalled'))
    throw new Problem('not_possible', 'Uno de esos lotes ya se retiró. Mira su página.')
  const waiting = await waitingRecall(trx, officer, { lots, why, toDo })
  if (waiting) return { id: waiting, isNew: false }
  const id = newId('rcl')
  const by = byOfficer(officer)
  await trx('supply_recall').insert({ id, organization_id: officer.organizationId, why, to_do: toDo, by })
  for (const lot of lots) {
    const number =
      lot.state === 'held' ? lot.number : await writeState(trx, officer, { lot, state: 'held', why })
    const row = { id: newId('rcll'), recall_id: id, lot_id: lot.id, state_number: number }
    await trx('supply_recall_lot').insert(row)
  }
  return { id, isNew: true }
}

/** One of the same lots and words, by this desk, that can still be sent. */
async function waitingRecall(
  trx: Knex.Transaction,
  officer: Officer,
  { lots, why, toDo }: { lots: StandingLot[]; why: string; toDo: string },
): Promise<string | null> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select r.id from supply_recall r join supply_recall_lot l on l.recall_id = r.id
      where r.organization_id = :organizationId and r.why = :why and r.to_do = :toDo and r.deleted_at is null
        and not exists (select 1 from supply_recall_sending s where s.recall_id = r.id)
      group by r.id having array_agg(l.lot_id || ' ' || l.state_number order by l.lot_id) = cast(:lots as text[])
      order by r.id limit 1`,
    {
      ...{ organizationId: officer.organizationId, why, toDo },
      lots: lots.map(({ id, number }) => `${id} ${number}`),
    },
  )
  return rows[0]?.id ?? null
}

const PREPARED = `select l.code, r.state_number as number, c.why from supply_recall c
  join supply_recall_lot r on r.recall_id = c.id join supply_lot l on l.id = r.lot_id
where c.id = :id and c.organization_id = :organizationId and c.deleted_at is null order by l.id`

const LETTERS = `select u.order_id, json_agg(json_build_object('code', u.code, 'title', u.title, 'units', u.units)
    order by u.code) as lots
from (select o.order_id, l.code, l.title, sum(o.units)::int as units from ${lotsInOrders} o
  join supply_lot l on l.id = o.lot_id where o.lot_id = any(:lots) group by o.order_id, l.code, l.title) u
group by u.order_id order by u.order_id`

/**
 * The second step: the lots are recalled, and a letter goes to each order that carries one and to each institution that
 * received one. Once, whoever presses.
 * @throws Problem 404 not_found · 409 not_possible (a lot is no longer held as it was)
 */
export async function sendRecall(
  trx: Knex.Transaction,
  officer: Officer,
  id: string,
): Promise<{ isNew: boolean; letters: number }> {
  type Prepared = { code: string; number: number; why: string }
  const { rows: prepared } = await trx.raw<{ rows: Prepared[] }>(PREPARED, {
    id,
    organizationId: officer.organizationId,
  })
  if (prepared.length === 0) throw unknownRecall()
  const lots = await standingLots(
    trx,
    officer,
    prepared.map(({ code }) => code),
  )
  const sent = await trx('supply_recall_sending').where({ recall_id: id }).first<object | undefined>('id')
  if (sent) return { isNew: false, letters: 0 }
  const isAsPrepared = lots.every(
    (lot) =>
      lot.state === 'held' && prepared.some(({ code, number }) => code === lot.code && number === lot.number),
  )
  if (!isAsPrepared) throw new Problem('not_possible', NOT_AS_PREPARED)
  await trx('supply_recall_sending').insert({ id: newId('rcls'), recall_id: id, by: byOfficer(officer) })
  for (const lot of lots)
    await writeState(trx, officer, { lot, state: 'recalled', why: prepared[0]?.why ?? '' })
  const { rows: letters } = await trx.raw<{ rows: { order_id: string; lots: object[] }[] }>(LETTERS, {
    lots: lots.map((lot) => lot.id),
  })
  if (letters.length > 0)
    await trx.batchInsert(
      'supply_recall_letter',
      letters.map(({ order_id, lots: of }) => ({
        ...{ id: newId('rclt'), recall_id: id, order_id, lots: JSON.stringify(of) },
      })),
      500,
    )
  await emitEach(
    trx,
    'lot.recalled',
    letters.map(({ order_id }) => ({ recall_id: id, order_id })),
  )
  return { isNew: true, letters: letters.length + (await noteInstitutions(trx, id)) }
}
