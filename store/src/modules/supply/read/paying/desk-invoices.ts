import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type {
  DeskInvoice,
  DeskInvoices,
  DeskInvoiceWhole,
  InvoiceOwed,
  ToInvoice,
} from '../../../../contracts'
import { prepared } from '../../../../kernel/prepared'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { everyOrganization } from '../../../federation/read/rows'
import { basisPointsOf, voteOf } from '../../../federation/read/share-terms-in-force'
import { quotationTotals } from '../../rules/agreements/quotation'
import { type CurrentInterest, owedOn, type Paid } from '../../rules/paying/late-payment'
import { deliveredOfCallOffs, invoicesNow } from '../rows'
import { readInterest } from './interest'

/** Its newest; what is older is found by its agreement. */
const MOST = 500

const INVOICES_SQL = `select i.id, i.folio, b.name as buyer, a.number as agreement, i.issued_on as "issuedOn",
  i.received_on as "receivedOn", i.due_on as "dueOn", i.net_clp as "netClp", i.vat_clp as "vatClp",
  b.contact_email as contact,
  (select json_build_object('folio', t.folio, 'issuedOn', t.issued_on, 'why', t.why)
    from supply_invoice_return t where t.invoice_id = i.id) as "takenBack",
  json_build_object('number', c.number, 'standard', s.name, 'units', c.units, 'unit', s.unit) as "callOff",
  coalesce((select json_agg(json_build_object('on', p.paid_on, 'amountClp', p.amount_clp, 'reference', p.reference)
    order by p.paid_on, p.created_at, p.id) from supply_invoice_payment p where p.invoice_id = i.id), '[]') as payments
from supply_invoice i join supply_agreement a on a.id = i.agreement_id join supply_buyer b on b.id = a.buyer_id
join supply_call_off c on c.id = i.call_off_id join supply_standard s on s.id = c.standard_id
where i.organization_id = :organizationId and i.deleted_at is null`

const TO_INVOICE_SQL = `select c.id, a.number as agreement, c.number, b.name as buyer, s.name as standard, s.unit,
  cast(d.units as int) as units, c.units as "calledUnits", c.deliver_on as "deliverOn", l.net_unit_clp as "netUnitClp"
from supply_call_off c join supply_agreement a on a.id = c.agreement_id join supply_buyer b on b.id = a.buyer_id
join supply_standard s on s.id = c.standard_id
join supply_quotation_line l on l.version_id = a.version_id and l.standard_id = c.standard_id and l.month = c.month
join (select call_off_id, sum(units) as units from ${deliveredOfCallOffs} t group by call_off_id) d on d.call_off_id = c.id
where c.organization_id = :organizationId and d.units > 0
  and not exists (select 1 from ${invoicesNow} n where n.call_off_id = c.id)
order by c.deliver_on, c.id limit ${MOST}`

const PARTS_SQL = `select json_build_object('handle', o.handle, 'name', o.name) as "group", p.units,
  p.gross_clp as "grossClp" from supply_invoice_part p join ${everyOrganization} o on o.id = p.organization_id
  where p.invoice_id = :id order by o.name, o.id`

const TERMS_SQL = `select ${basisPointsOf('i.terms_id')} as "basisPoints", ${voteOf('i.terms_id')} as vote
  from supply_invoice i where i.id = :id`

type Terms = {
  basisPoints: [group: number, association: number, federation: number, fund: number]
  vote: { assemblyDate: string; minutes: string }
}

const REMINDERS_SQL = `select kind, told_on as "toldOn", left_clp as "leftClp",
  interest_clp + compensation_clp as "lateClp" from supply_invoice_reminder where invoice_id = :id order by told_on, created_at`

type Row = Omit<DeskInvoice, 'owed'> & {
  receivedOn: string
  contact: string
  payments: (Paid & { reference: string })[]
}

/** The invoices of a desk, what is owed first, and what has none yet. */
export async function readInvoices(knex: Knex, organizationId: string): Promise<DeskInvoices> {
  const newest = `${INVOICES_SQL} order by i.due_on desc, i.id desc limit ${MOST}`
  const [invoices, toInvoice, interest, now] = await Promise.all([
    prepared<Row>(knex, newest, { organizationId }),
    prepared<Omit<ToInvoice, 'netClp' | 'vatClp' | 'totalClp'> & { netUnitClp: number }>(
      knex,
      TO_INVOICE_SQL,
      {
        organizationId,
      },
    ),
    readInterest(knex),
    databaseNow(knex),
  ])
  const today = chileDay(now)
  const told = invoices.rows.map(({ receivedOn: _, contact: __, payments, ...row }) => ({
    ...row,
    owed: owedOf(row, payments, interest, today),
  }))
  return {
    toInvoice: toInvoice.rows.map(({ netUnitClp, ...row }) => ({
      ...row,
      ...quotationTotals([{ units: row.units, netUnitClp }]),
    })),
    invoices: told.toSorted((one, other) => Number(other.owed.leftClp > 0) - Number(one.owed.leftClp > 0)),
    interest,
  }
}

/** One of them, whole; null: that desk has none of that id. */
export async function readInvoice(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<DeskInvoiceWhole | null> {
  const [row] = (await prepared<Row>(knex, `${INVOICES_SQL} and i.id = :id`, { organizationId, id })).rows
  if (!row) return null
  const [interest, parts, terms, reminders, now] = await Promise.all([
    readInterest(knex),
    prepared<DeskInvoiceWhole['parts'][number]>(knex, PARTS_SQL, { id }),
    prepared<Terms>(knex, TERMS_SQL, { id }),
    prepared<DeskInvoiceWhole['reminders'][number]>(knex, REMINDERS_SQL, { id }),
    databaseNow(knex),
  ])
  const { payments, ...invoice } = row
  const [frozen] = terms.rows
  const [group, association, federation, fund] = frozen?.basisPoints ?? [0, 0, 0, 0]
  return {
    ...invoice,
    owed: owedOf(row, payments, interest, chileDay(now)),
    parts: parts.rows,
    reminders: reminders.rows,
    terms: frozen ? { group, association, federation, fund, ...frozen.vote } : null,
    payments: payments.map(({ on: paidOn, ...one }) => ({ paidOn, ...one })),
  }
}

const owedOf = (
  { netClp, vatClp, dueOn, takenBack }: Pick<Row, 'netClp' | 'vatClp' | 'dueOn' | 'takenBack'>,
  payments: readonly Paid[],
  interest: readonly CurrentInterest[],
  today: string,
): InvoiceOwed =>
  takenBack ? NOTHING : owedOn({ totalClp: netClp + vatClp, dueOn }, payments, interest, today)

const NOTHING: InvoiceOwed = { leftClp: 0, daysLate: 0, interestClp: 0, compensationClp: 0, beyondClp: 0 }
