import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { everyOrganization } from '../../federation/read/rows'
import { invoicesNow, lots, lotStatesNow, shares } from './rows'

/** A share as its group is told of it. `isOpen`: nothing was said to it, and its day is not over (`today`). */
export type ToldShare = {
  organizationId: string
  units: number
  unit: string
  standard: string
  deliverOn: string
  answerBy: string
  isCover: boolean
  isOpen: boolean
}

const SHARE_SQL = `select s.organization_id as "organizationId", s.units, st.unit, st.name as standard,
  c.deliver_on as "deliverOn", s.answer_by as "answerBy", s.kind <> 'first' as "isCover",
  s.accepted_units is null and s.answer_by >= :today as "isOpen"
from ${shares} s join supply_call_off c on c.id = s.call_off_id join supply_standard st on st.id = c.standard_id
where s.id = :id`

export async function toldShare(knex: Knex, id: string, today: string): Promise<ToldShare | null> {
  return (await prepared<ToldShare>(knex, SHARE_SQL, { id, today })).rows[0] ?? null
}

/** A state that was said of a lot; `isNow`: nothing else was said of it since. */
export type ToldLot = {
  organizationId: string
  code: string
  title: string
  state: 'held' | 'released' | 'recalled'
  why: string
  isNow: boolean
}

const LOT_SQL = `select l.organization_id as "organizationId", l.code, l.title, s.state, s.why,
  n.number = s.number as "isNow"
from supply_lot_state s join ${lots} l on l.id = s.lot_id join ${lotStatesNow} n on n.lot_id = s.lot_id
where s.lot_id = :id and s.number = :number`

export async function toldLot(knex: Knex, id: string, number: number): Promise<ToldLot | null> {
  return (await prepared<ToldLot>(knex, LOT_SQL, { id, number })).rows[0] ?? null
}

/** A reminder of an invoice as its buyer gets it. `isOwed`: it is still owed, and was not taken back. */
export type ToldReminder = {
  kind: 'before' | 'due' | 'late'
  contact: string
  supplier: string
  folio: string
  dueOn: string
  toldOn: string
  leftClp: number
  interestClp: number | null
  compensationClp: number
  token: string
  isOwed: boolean
}

const REMINDER_SQL = `select r.kind, b.contact_email as contact, o.name as supplier, i.folio, i.due_on as "dueOn",
  r.told_on as "toldOn", r.left_clp as "leftClp", r.interest_clp as "interestClp",
  r.compensation_clp as "compensationClp", q.token,
  i.net_clp + i.vat_clp > (select coalesce(sum(p.amount_clp), 0) from supply_invoice_payment p
    where p.invoice_id = i.id) as "isOwed"
from supply_invoice_reminder r join ${invoicesNow} i on i.id = r.invoice_id
join supply_agreement a on a.id = i.agreement_id join supply_buyer b on b.id = a.buyer_id
join supply_quotation q on q.id = a.quotation_id join ${everyOrganization} o on o.id = i.organization_id
where r.id = :id`

/** Null: its invoice was taken back. */
export async function toldReminder(knex: Knex, id: string): Promise<ToldReminder | null> {
  return (await prepared<ToldReminder>(knex, REMINDER_SQL, { id })).rows[0] ?? null
}
