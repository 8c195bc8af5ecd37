import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../../kernel/new-id'
import { chileDay } from '../../../../kernel/time/chile-day'
import { daysAfter } from '../../../../kernel/time/days'
import { emit } from '../../../../outbox/emit'
import { readInterest } from '../../read/paying/interest'
import { invoicesNow } from '../../read/rows'
import { REMINDED_AHEAD_DAYS, type ReminderKind, reminderDue } from '../../rules/paying/invoice-reminders'
import { owedOn, type Paid } from '../../rules/paying/late-payment'

type Unpaid = {
  id: string
  dueOn: string
  receivedOn: string
  totalClp: number
  payments: Paid[]
  sent: ReminderKind[]
}

/** Of one round; what is more is for the next. */
const MOST = 500

const SQL = `select i.id, i.due_on as "dueOn", i.received_on as "receivedOn", i.net_clp + i.vat_clp as "totalClp",
  coalesce((select json_agg(json_build_object('on', p.paid_on, 'amountClp', p.amount_clp))
    from supply_invoice_payment p where p.invoice_id = i.id), '[]') as payments,
  coalesce((select json_agg(r.kind) from supply_invoice_reminder r where r.invoice_id = i.id), '[]') as sent
from ${invoicesNow} i
where i.due_on <= :until
  and not exists (select 1 from supply_invoice_reminder l where l.invoice_id = i.id and l.kind = 'late')
  and i.net_clp + i.vat_clp > (select coalesce(sum(p.amount_clp), 0) from supply_invoice_payment p where p.invoice_id = i.id)
order by i.due_on, i.id limit ${MOST}`

/**
 * Each reminder of an unpaid invoice once: that it was sent is written with the event that sends it, and with what was owed
 * that day. @returns how many were due
 */
export async function remindOfInvoices(trx: Knex.Transaction, at: Date): Promise<number> {
  const today = chileDay(at)
  const until = daysAfter(today, REMINDED_AHEAD_DAYS)
  const { rows } = await trx.raw<{ rows: Unpaid[] }>(SQL, { until })
  if (rows.length === 0) return 0
  const rates = await readInterest(trx)
  let told = 0
  for (const { id: invoiceId, payments, sent, ...invoice } of rows) {
    const kind = reminderDue(invoice, sent, today)
    if (kind === null) continue
    const owed = owedOn(invoice, payments, rates, today)
    // Two rounds at once: the second finds that it is there.
    const [written] = await trx('supply_invoice_reminder')
      .insert({
        ...{ id: newId('sirem'), invoice_id: invoiceId, kind, told_on: today, left_clp: owed.leftClp },
        ...{ interest_clp: owed.interestClp, compensation_clp: owed.compensationClp },
      })
      .onConflict(trx.raw('(invoice_id, kind) where deleted_at is null'))
      .ignore()
      .returning<{ id: string }[]>('id')
    if (!written) continue
    await emit(trx, 'invoice.reminder', { reminder_id: written.id })
    told += 1
  }
  return told
}
