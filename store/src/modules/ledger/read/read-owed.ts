import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Owed } from '../../../contracts'
import { attempts } from '../../checkout/read/rows'
import { consignmentLines, consignments } from '../../consignment/read/rows'
import { prepared } from '../../../kernel/prepared'
import { shareTermsInForce } from '../../federation/read/share-terms-in-force'
import { TAKEN_STATES } from '../../../contracts/purchase/group-moves'
import { type FrozenTerms, groupPartClp } from '../rules/ledger'
import { ofThousand } from '../rules/of-thousand'
import { newestOwedItems } from './owed-items'
import { keptOf, type SaleLine, TERMS_SQL } from '../../consignment/read/lock-consignment'

const LIMIT = 200

const BALANCE_SQL = `select coalesce(sum(amount_clp), 0)::int as balance from ledger_entry
  where account = 'group' and organization_id = ?`

const COMING_SQL = `select c.delivery_clp as "deliveryClp", c.is_delivery_refunded as "isDeliveryRefunded", ${TERMS_SQL} as terms,
  (select json_agg(json_build_object('id', l.id, 'unitPriceClp', l.unit_price_clp, 'quantity', l.quantity,
      'quantityConfirmed', l.quantity_confirmed, 'quantityRefunded', l.quantity_refunded))
    from ${consignmentLines} l where l.consignment_id = c.id) as lines
from ${consignments} c join ${attempts} a on a.order_id = c.order_id and a.state = 'paid'
where c.organization_id = :organizationId and c.state = any(:states)`

type Coming = {
  deliveryClp: number
  isDeliveryRefunded: boolean
  terms: FrozenTerms
  lines: Omit<SaleLine, 'lineItemId' | 'title'>[]
}

export async function readOwed(knex: Knex, organizationId: string): Promise<Owed> {
  const [items, balance, coming, terms] = await Promise.all([
    newestOwedItems(knex, { organizationId, limit: LIMIT }),
    prepared<{ balance: number }>(knex, BALANCE_SQL, [organizationId]),
    prepared<Coming>(knex, COMING_SQL, { organizationId, states: [...TAKEN_STATES] }),
    shareTermsInForce(knex),
  ])
  const balanceClp = balance.rows[0]?.balance ?? 0
  return {
    balanceClp,
    comingClp: coming.rows.reduce(
      (sum, consignment) => sum + groupPartClp(consignment.terms, keptOf(consignment)),
      0,
    ),
    items,
    earlierClp: balanceClp - items.reduce((sum, item) => sum + item.amountClp, 0),
    ofThousand: ofThousand(terms),
  }
}
