import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskReview } from '../../../contracts/desk/money'
import type { Kept } from '../../../gateways/method-terms'
import { type Method, termsOf } from '../../../gateways/terms'
import { prepared } from '../../../kernel/prepared'
import { orders } from '../../../medusa/read/orders'
import { isOfOrder } from '../../consignment/read/desk/own-of-order'

const SQL = `select a.id, o.display_id as number, a.gateway_order as "gatewayOrder", a.amount_clp as "amountClp",
  a.provider as method, a.gateway_result as kept, a.tries, a.next_try_at as "nextTryAt", a.buyer->>'name' as buyer,
  a.created_at as "placedAt", ${isOfOrder('a.order_id', ':memberId')} as "isOfOwnGroup"
from attempt a join ${orders} o on o.id = a.order_id
where a.state = 'in_review' and a.deleted_at is null order by a.created_at, a.id limit 200`

type Row = Pick<
  DeskReview,
  'id' | 'number' | 'gatewayOrder' | 'amountClp' | 'tries' | 'buyer' | 'isOfOwnGroup'
> & { method: Method; kept: Kept | null; nextTryAt: Date | null; placedAt: Date }

/**
 * The oldest 200 payments that the gateway has not decided, or decided for another order or amount, with its last word,
 * as that member sees them.
 */
export async function readReviews(knex: Knex, memberId: string): Promise<DeskReview[]> {
  const { rows } = await prepared<Row>(knex, SQL, { memberId })
  return rows.map(({ method, kept, nextTryAt, placedAt, ...review }) => ({
    ...review,
    placedAt: placedAt.toISOString(),
    nextTryAt: nextTryAt?.toISOString() ?? null,
    gateway: termsOf(method).name,
    portal: termsOf(method).portal,
    said: saidOf(method, kept),
  }))
}

function saidOf(method: Method, kept: Kept | null): DeskReview['said'] {
  const { read, statusWords } = termsOf(method)
  const answer = kept && read(kept)
  if (!answer) return null
  return {
    status: statusWords[answer.status] ?? answer.status,
    amountClp: answer.amountClp,
    order: answer.order,
  }
}
