import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Runs `act` in a transaction that breaks before its `at`th statement. @returns whether it came that far */
export async function brokenAt(
  db: Knex,
  at: number,
  act: (trx: Knex.Transaction) => Promise<unknown>,
): Promise<boolean> {
  let seen = 0
  const count = ({ sql }: { sql: string }) => {
    if (/^(commit|rollback|savepoint|release)/i.test(sql)) return
    seen += 1
    if (seen === at) throw new Error('cut off')
  }
  try {
    await db.transaction(async (trx) => {
      trx.on('query', count)
      await act(trx)
    })
    return false
  } catch (error) {
    if (error instanceof Error && error.message.includes('cut off')) return true
    throw error
  }
}
