import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { orders } from '../../../medusa/read/orders'
import { attempts, refunds } from '../../checkout/read/rows'
import { GatewayUndecided, type OnlineGateway } from '../../../gateways/gateway'
import { onlineGateway } from '../../../gateways/gateways'
import type { Answer } from '../../../gateways/method-terms'
import { type Method, settledBy, termsOf } from '../../../gateways/terms'
import { ASKING_DAYS } from '../../../kernel/time/retry'
import type { CheckResult, Difference } from './checks'

type Row = {
  orderId: string
  displayId: number
  token: string
  amountClp: number
  isPaid: boolean
  refundedClp: number
}

/** Charges that the gateway can still be asked about. Decided ones only: the rest is still under way. */
const SQL = `select a.order_id as "orderId", o.display_id as "displayId", a.gateway_token as token, a.amount_clp as "amountClp",
  a.state = 'paid' as "isPaid", (select coalesce(sum(r.amount_clp), 0)::int from ${refunds} r
    where r.attempt_id = a.id and r.is_by_gateway and r.state in ('sent', 'done')) as "refundedClp"
from ${attempts} a join ${orders} o on o.id = a.order_id
where a.provider = :method and a.gateway_token is not null and a.state in ('paid', 'cancelled')
  and a.created_at > now() - make_interval(days => :days)
  and not exists (select 1 from ${refunds} r where r.attempt_id = a.id and r.state = 'sending')
order by a.created_at desc limit 1000`

/** An outage is told once, not once for every charge. */
const SILENCES = 3

/** What each gateway holds of each charge against what we think it holds. */
export async function checkGateway(knex: Knex): Promise<CheckResult> {
  const total: CheckResult = { name: 'gateway', compared: 0, differences: [] }
  for (const method of settledBy('gateway')) {
    const { compared, differences } = await checkMethod(knex, method)
    total.compared += compared
    total.differences.push(...differences)
  }
  return total
}

async function checkMethod(knex: Knex, method: Method): Promise<Omit<CheckResult, 'name'>> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, { method, days: ASKING_DAYS })
  const gateway = onlineGateway(method)
  const { name } = termsOf(method)
  const differences: Difference[] = []
  let compared = 0
  let silences = 0
  for (const row of rows) {
    const answer = await ask(gateway, row.token)
    if (!answer) {
      silences += 1
      if (silences < SILENCES) continue
      differences.push({
        what: `${name} no contesta: no se pudo comparar todo`,
        orderId: null,
        displayId: null,
        expected: `${rows.length} cobros`,
        found: `${compared} comparados`,
      })
      break
    }
    compared += 1
    const expected = row.isPaid ? row.amountClp - row.refundedClp : 0
    const found = answer.leftClp ?? 0
    if (found !== expected)
      differences.push({
        what: `Lo que tiene ${name} de este pedido no es lo que creemos`,
        orderId: row.orderId,
        displayId: row.displayId,
        expected: String(expected),
        found: `${found} (${answer.status})`,
      })
  }
  return { compared, differences }
}

async function ask(gateway: OnlineGateway, token: string): Promise<Answer | null> {
  try {
    return await gateway.ask(token)
  } catch (error) {
    if (!(error instanceof GatewayUndecided)) throw error
    return null
  }
}
