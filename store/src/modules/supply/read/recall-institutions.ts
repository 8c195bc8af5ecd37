import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { BuyerRecall, RecalledDelivery, RecallInstitution } from '../../../contracts'
import { refusedNotifications, sentNotifications } from '../../../medusa/read/notifications'
import { reachedOf } from '../rules/lots'
import { recalledDeliveries } from './recalled-deliveries'

/** By which a letter of a recall to an institution is known to be the same one. */
export const recallNoticeKey = (recallId: string, agreementId: string) => `recall:${recallId}:${agreementId}`

const RECEIPT = `(select json_build_object('name', t.name, 'at', t.created_at) from supply_recall_receipt t
  where t.recall_id = :id and t.agreement_id = f.agreement_id)`

/** Before it is sent, who received its lots up to now; after, who was written. */
const SQL = `with found as (
  select n.agreement_id, n.deliveries from supply_recall_notice n where n.recall_id = :id
  union all
  select d.agreement_id, d.deliveries from ${recalledDeliveries} d
    where not exists (select 1 from supply_recall_sending s where s.recall_id = :id))
select b.name, b.contact_name as contact, b.contact_phone as phone, b.contact_email as email, a.number as agreement,
  f.deliveries, ${RECEIPT} as receipt,
  exists (select 1 from supply_recall_sending s where s.recall_id = :id) as "isSent",
  exists (select 1 from ${sentNotifications} n
    where n.idempotency_key = 'recall:' || :id || ':' || f.agreement_id) as "isReached",
  exists (select 1 from ${refusedNotifications} n
    where n.idempotency_key = 'recall:' || :id || ':' || f.agreement_id) as "isRefused"
from found f join supply_agreement a on a.id = f.agreement_id join supply_buyer b on b.id = a.buyer_id
order by b.name, a.number`

type Row = Omit<RecallInstitution, 'reached'> & { isSent: boolean; isReached: boolean; isRefused: boolean }

/** Institutions that received lots of a recall, and who of them was reached and has confirmed. */
export async function recallInstitutions(knex: Knex, id: string): Promise<RecallInstitution[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, { id })
  return rows.map(({ isSent, isReached, isRefused, ...row }) => ({
    ...row,
    reached: reachedOf({ isSent, isReached, isRefused }),
  }))
}

type OfAgreement = { id: string; why: string; toDo: string; sentAt: string; deliveries: RecalledDelivery[] }

/** What was recalled of what an agreement delivered, the newest first. */
export async function recallsOfAgreement(knex: Knex, agreementId: string): Promise<BuyerRecall[]> {
  const { rows } = await knex.raw<{ rows: (OfAgreement & { receipt: BuyerRecall['receipt'] })[] }>(
    `select r.id, r.why, r.to_do as "toDo", n.created_at as "sentAt", n.deliveries,
      (select json_build_object('name', t.name, 'at', t.created_at) from supply_recall_receipt t
        where t.recall_id = r.id and t.agreement_id = n.agreement_id) as receipt
    from supply_recall_notice n join supply_recall r on r.id = n.recall_id
    where n.agreement_id = :agreementId and n.deleted_at is null order by n.created_at desc, r.id`,
    { agreementId },
  )
  return rows
}

type Told = { why: string; toDo: string; deliveries: RecalledDelivery[]; agreement: number } & {
  buyer: { name: string; email: string }
  token: string
}

/** What the letter to an institution says; null: none goes there. */
export async function toldRecallNotice(knex: Knex, id: string, agreementId: string): Promise<Told | null> {
  const { rows } = await knex.raw<{ rows: Told[] }>(
    `select r.why, r.to_do as "toDo", n.deliveries, a.number as agreement, q.token,
      json_build_object('name', b.name, 'email', b.contact_email) as buyer
    from supply_recall_notice n join supply_recall r on r.id = n.recall_id
    join supply_agreement a on a.id = n.agreement_id join supply_quotation q on q.id = a.quotation_id
    join supply_buyer b on b.id = a.buyer_id where n.recall_id = :id and n.agreement_id = :agreementId`,
    { id, agreementId },
  )
  return rows[0] ?? null
}
