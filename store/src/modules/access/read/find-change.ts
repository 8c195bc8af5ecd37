import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ChangeKind } from '../rules/change-words'

/** What was asked for that two people must see, and by which user of the panel; null: nothing was. */
export async function findChange(
  knex: Knex,
  id: string,
): Promise<{ kind: ChangeKind; askedBy: string } | null> {
  const found = await knex('rights_change')
    .where('id', id)
    .first<{ kind: ChangeKind; askedBy: string } | undefined>({ kind: 'kind', askedBy: 'asked_by' })
  return found ?? null
}
