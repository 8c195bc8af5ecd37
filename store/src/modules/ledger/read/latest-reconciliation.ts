import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** The newest comparison of all books, as it was written down; null before the first. */
export async function latestReconciliation(knex: Knex): Promise<Record<string, unknown> | null> {
  const found = await knex('reconciliation')
    .orderBy('created_at', 'desc')
    .first<Record<string, unknown> | undefined>({
      id: 'id',
      at: 'created_at',
      askedBy: 'asked_by',
      differences: 'differences',
      checks: 'checks',
    })
  return found ?? null
}
