import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Waiting, WaitingMoney } from '../../../contracts/desk'
import { settledBy } from '../../../gateways/terms'
import { prepared } from '../../../kernel/prepared'

const SQL = `select 'transfers' as what, cast(count(*) as int) as count, min(created_at) as oldest from attempt
  where state = 'placed' and provider = any(cast(:methods as text[])) and deleted_at is null
union all select 'refunds', cast(count(*) as int), min(created_at) from attempt_refund
  where state = 'by_hand' and deleted_at is null
union all select 'reviews', cast(count(*) as int), min(created_at) from attempt
  where state = 'in_review' and deleted_at is null`

type Row = { what: keyof WaitingMoney; count: number; oldest: Date | null }

/** What waits for who decides on buyers' money. */
export async function waitingMoney(knex: Knex): Promise<WaitingMoney> {
  const { rows } = await prepared<Row>(knex, SQL, { methods: settledBy('person') })
  const of = (what: keyof WaitingMoney): Waiting => {
    const row = rows.find((one) => one.what === what)
    return { count: row?.count ?? 0, oldest: row?.oldest?.toISOString() ?? null }
  }
  return { transfers: of('transfers'), refunds: of('refunds'), reviews: of('reviews') }
}
