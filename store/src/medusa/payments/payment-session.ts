import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Adds to what Medusa's payment session says of itself. */
export async function addToSession(
  trx: Knex,
  sessionId: string | null,
  said: Record<string, string>,
): Promise<void> {
  await trx('payment_session')
    .where('id', sessionId)
    .update({ data: trx.raw('data || cast(? as jsonb)', [JSON.stringify(said)]) })
}

/** SQL: the same with the gateway's token, in one statement with what keeps it. @param kept a CTE of attempts */
export const tokenToSession = (kept: string) =>
  `update payment_session s set data = s.data || jsonb_build_object('token', ${kept}.gateway_token)
    from ${kept} where s.id = ${kept}.payment_session_id`
