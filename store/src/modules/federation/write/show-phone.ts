import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { Problem } from '../../../kernel/problem'
import { isInForce } from '../read/in-force'

const SQL = `update mandate d set updated_at = now(),
  shows_phone_since = case when :isShown then coalesce(d.shows_phone_since, now()) end
where d.member_id = :memberId and d.office = 'coordinator' and ${isInForce('d')}`

type Given = { memberId: string; isShown: boolean }

/** A coordinator lets the groups below see her number, or no more. Another term asks her anew. @throws Problem 403 not_yours */
export async function showPhone(trx: Knex.Transaction, given: Given): Promise<{ isShown: boolean }> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(SQL, given)
  if (rowCount === 0) throw new Problem('not_yours', 'Esto es de quien coordina una asociación.')
  return { isShown: given.isShown }
}
