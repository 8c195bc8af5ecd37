import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** The table's next number; who asks for one at the same time waits until this transaction is over. */
export async function nextNumber(
  trx: Knex.Transaction,
  table:
    | 'supply_quotation'
    | 'supply_quotation_version'
    | 'supply_agreement'
    | 'supply_call_off'
    | 'supply_handover'
    | 'supply_price_list'
    | 'supply_union',
  of: Record<string, string>,
): Promise<number> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `${table}:${Object.values(of).join()}`,
  ])
  const last = await trx(table).where(of).max<{ max: number | null }>('number as max').first()
  return (last?.max ?? 0) + 1
}
