import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import type { DeskAct } from '../rules/desk-acts'

/** Who acts at the desk of which organization, and in which of her offices. `by` goes into `by` columns. */
export type Officer = { memberId: string; organizationId: string; mandateId: string }

export const byOfficer = ({ mandateId }: Officer): string => `mandate:${mandateId}`

type Done = { what: DeskAct; subject: string; before?: object | null; after?: object | null }

/** Written in the transaction of what was done: neither is there without the other. */
export async function writeAct(
  trx: Knex.Transaction,
  { memberId, organizationId, mandateId }: Officer,
  { what, subject, before = null, after = null }: Done,
): Promise<void> {
  await trx('act').insert({
    id: newId('dact'),
    organization_id: organizationId,
    member_id: memberId,
    mandate_id: mandateId,
    what,
    subject,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    at: trx.fn.now(),
  })
}
