import { entries, postings } from '../../ledger/read/rows'
import { inputCosts, inputReceptionsNow } from '../read/rows'
import type { Check } from '../../ledger/reconciliation/checks'

const NOWHERE = `null as "orderId", cast(null as int) as "displayId"`

/** Invoices of institutions against the books: what arrived is there once, and the parts of groups are the invoice. */
export const SUPPLY_CHECKS: Check[] = [
  {
    name: 'invoices',
    compared: `select (select count(*) from supply_invoice) + (select count(*) from supply_invoice_payment)`,
    differences: `select ${NOWHERE}, 'Las partes de la factura ' || i.folio || ' no suman la factura' as what,
        (i.net_clp + i.vat_clp) || ' y ' || i.vat_clp as expected, x.gross || ' y ' || x.vat as found
      from supply_invoice i cross join lateral (
        select coalesce(sum(p.gross_clp), 0) as gross, coalesce(sum(p.vat_clp), 0) as vat
        from supply_invoice_part p where p.invoice_id = i.id) x
      where (x.gross, x.vat) is distinct from (i.net_clp + i.vat_clp, i.vat_clp)
      union all select ${NOWHERE}, 'El libro no dice lo mismo que un pago de la factura ' || i.folio,
        p.amount_clp::text, coalesce(x.found, 0)::text
      from supply_invoice_payment p join supply_invoice i on i.id = p.invoice_id left join (
        select split_part(l.key, ':', 2) as id, -sum(e.amount_clp) as found from ${postings} l
        join ${entries} e on e.posting_id = l.id and e.account = 'bank'
        where l.event = 'invoice_payment' group by 1) x on x.id = p.id
      where x.found is distinct from p.amount_clp`,
  },
  {
    name: 'inputs',
    compared: `select (select count(*) from supply_input_cost) + (select count(*) from ${postings} l where l.event = 'inputs')`,
    differences: `select ${NOWHERE}, 'Los costos de una compra en conjunto pasan de lo que se pagó por ' || p.name as what,
        r.bill_clp::text as expected, x.found::text as found
      from (select purchase_id, sum(cost_clp) as found, sum(units) as units from supply_input_cost group by 1) x
      join supply_input_purchase p on p.id = x.purchase_id left join ${inputReceptionsNow} r on r.purchase_id = p.id
      where r.purchase_id is null or x.found > r.bill_clp or x.units > r.good_units
        or x.units = r.good_units and x.found <> r.bill_clp
      union all select ${NOWHERE}, 'El libro no dice lo mismo que el costo de un grupo por ' || c.name,
        c.cost_clp::text, coalesce(x.found, 0)::text
      from ${inputCosts} c left join (select l.key, -sum(e.amount_clp) as found from ${postings} l
        join ${entries} e on e.posting_id = l.id and e.account = 'group' where l.event = 'inputs' group by 1) x
        on x.key = c.posting_key
      where x.found is distinct from c.cost_clp
      union all select ${NOWHERE}, 'Un asiento de una compra en conjunto no es de ninguna', 'un costo', l.key
      from ${postings} l left join ${inputCosts} c on c.posting_key = l.key where l.event = 'inputs' and c.id is null`,
  },
]
