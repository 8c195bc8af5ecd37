import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '../clients/store-database.ts'

/**
 * When nothing is under way in the store any more: what tests set off has come to its end, and the catalogue says what
 * there is.
 */
export async function quiet(): Promise<void> {
  const [busy] = await sql<{ count: number }>(
    `select ((select count(*) from outbox where done_at is null and next_try_at <= now())
      + (select count(*) from catalog_change)
      + (select count(*) from attempt where state = 'settling')
      + (select count(*) from attempt_refund
        where state in ('sending', 'sent') or (state = 'requested' and next_try_at <= now())))::int as count`,
  )
  if (busy?.count === 0) return
  await wait(100)
  return quiet()
}
