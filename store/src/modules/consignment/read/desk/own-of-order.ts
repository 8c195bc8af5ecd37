import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { Problem } from '../../../../kernel/problem'
import { membershipsNow } from '../../../federation/read/rows'
import { consignments } from '../rows'

/** SQL: something of that order is of a group that the member belongs to now. */
export const isOfOrder = (orderId: string, memberId: string) => `exists (select 1 from ${consignments} w
  join ${membershipsNow} s on s.organization_id = w.organization_id
  where w.order_id = ${orderId} and s.member_id = ${memberId})`

/** Nobody judges the money of her own group. @throws Problem 403 not_yours */
export async function demandNotOwn(trx: Knex, memberId: string, orderId: string | null): Promise<void> {
  const { rows } = await trx.raw<{ rows: { own: boolean }[] }>(`select ${isOfOrder('?', '?')} as own`, [
    orderId,
    memberId,
  ])
  if (rows[0]?.own)
    throw new Problem('not_yours', 'Ahí hay algo de tu propio grupo: que lo decida otra persona de la mesa.')
}
