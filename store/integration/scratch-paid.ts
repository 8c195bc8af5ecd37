import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { vatOf } from '../src/contracts/product/vat'
import { fairEntries } from '../src/modules/fair/rules/fair-entries'
import { invoicePaymentEntries } from '../src/modules/ledger/rules/invoice-payment'
import type { EntryDraft } from '../src/modules/ledger/rules/ledger'
import { bodyShares } from '../src/modules/ledger/rules/shares'
import type { Happening } from './random-months'

type Bodies = Record<'group' | 'association' | 'federation', string>

/** What a group sold at a fair, as a till keeps it; the entries that its closing writes. */
export async function atFair(
  db: Knex,
  till: string,
  { soldClp, points }: Extract<Happening, { kind: 'fair' }>,
  { group, association, federation }: Bodies,
): Promise<EntryDraft[]> {
  const line = { id: `line_of_${till}`, till_id: till, variant_id: 'ninguna', title: 'Algo' }
  await db('fair_till_line').insert({ ...line, price_clp: soldClp, brought_units: 1 })
  const sold = { id: `sold_of_${till}`, sale_id: `sale_of_${till}`, till_line_id: line.id }
  await db('fair_sale_line').insert({ ...sold, units: 1, amount_clp: soldClp })
  const ids = { organizationId: group, associationId: association, federationId: federation }
  return fairEntries({ ...ids, basisPoints: points }, soldClp)
}

/** An invoice of one group, paid at once with what paying late costs. */
export function invoiceOf(
  { grossClp, lateClp, points }: Extract<Happening, { kind: 'invoice' }>,
  bodies: Bodies,
): EntryDraft[] {
  const part = { grossClp, vatClp: vatOf(grossClp).vatClp, shares: bodyShares(points, bodies) }
  return invoicePaymentEntries([part], {
    paidClp: { before: 0, after: grossClp },
    beyondClp: { before: 0, after: lateClp },
  }).flat()
}
