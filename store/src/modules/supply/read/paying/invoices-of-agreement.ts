import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AgreementInvoice } from '../../../../contracts'
import { prepared } from '../../../../kernel/prepared'
import { owedOn, type Paid } from '../../rules/paying/late-payment'
import { invoicesNow } from '../rows'
import { readInterest } from './interest'

const SQL = `select i.folio, c.number as "callOff", i.net_clp + i.vat_clp as "totalClp", i.issued_on as "issuedOn",
  i.due_on as "dueOn", coalesce((select json_agg(json_build_object('on', p.paid_on, 'amountClp', p.amount_clp))
    from supply_invoice_payment p where p.invoice_id = i.id), '[]') as payments
from ${invoicesNow} i join supply_call_off c on c.id = i.call_off_id
where i.agreement_id = :agreementId order by c.number`

type Row = Omit<AgreementInvoice, 'owed'> & { payments: Paid[] }

/** What a buyer was asked to pay of an agreement, and how it stands on that day. */
export async function invoicesOfAgreement(
  knex: Knex,
  agreementId: string,
  today: string,
): Promise<AgreementInvoice[]> {
  const [{ rows }, interest] = await Promise.all([
    prepared<Row>(knex, SQL, { agreementId }),
    readInterest(knex),
  ])
  return rows.map(({ payments, ...invoice }) => ({
    ...invoice,
    owed: owedOn(invoice, payments, interest, today),
  }))
}
