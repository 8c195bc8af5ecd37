import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../kernel/problem'

/**
 * What is done by a mandate is done before its end or not at all: held here, its end waits for what was let in before
 * it. @param by `mandate:<id>` or the id of a member who acts for herself · @throws Problem 404 not_found when it is over
 */
export async function holdMandate(trx: Knex.Transaction, by: string): Promise<void> {
  const id = /^mandate:(.+)$/.exec(by)?.[1]
  if (id === undefined) return
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    'select 1 from mandate where id = ? and ended_at is null and until > now() and deleted_at is null for share',
    [id],
  )
  if (rows.length === 0) throw notFound('No encontramos ese grupo entre los tuyos.')
}
