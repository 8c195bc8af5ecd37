import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { isPaid, unstampedEntries } from './rows'

export type UnstampedAccount = { account: string; organizationId: string | null }

/** Whose accounts have entries up to a moment that no statement has. The fund's are nobody's: null. */
export async function unstampedAccounts(knex: Knex, end: Date): Promise<UnstampedAccount[]> {
  const { rows } = await knex.raw<{ rows: UnstampedAccount[] }>(
    `select account, organization_id as "organizationId" from ${unstampedEntries} u where created_at < ? group by 1, 2`,
    [end],
  )
  return rows
}

/** The first moment of which an entry waits for a statement; null: none does. */
export async function firstUnstamped(knex: Knex): Promise<Date | null> {
  const { rows } = await knex.raw<{ rows: { first: Date | null }[] }>(
    `select min(created_at) as first from ${unstampedEntries} u`,
  )
  return rows[0]?.first ?? null
}

/** What entries up to a moment that no statement has add up to, payments apart. */
export async function unstampedClp(knex: Knex, end: Date): Promise<number> {
  const { rows } = await knex.raw<{ rows: { sum: number }[] }>(
    `select cast(coalesce(sum(amount_clp), 0) as int) as sum from ${unstampedEntries} u
      where created_at < ? and not ${isPaid('u')}`,
    [end],
  )
  return rows[0]?.sum ?? 0
}
