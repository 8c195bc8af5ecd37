import { orders } from '../../../medusa/read/orders'
import { consignments, consignmentSteps } from '../../consignment/read/rows'
import { lotUsesNow } from './rows'

/** Parts of orders that carry lots: `lot_id`, `order_id`, `number`, `consignment_id`, `units`, `left_at` or null. */
export const lotsInOrders = `(select lu.lot_id, lc.order_id, lo.display_id as number, lu.consignment_id, lu.units,
    (select min(lp.at) from ${consignmentSteps} lp where lp.consignment_id = lu.consignment_id
      and lp.state = 'handed_over') as left_at
  from ${lotUsesNow} lu join ${consignments} lc on lc.id = lu.consignment_id
  join ${orders} lo on lo.id = lc.order_id)`
