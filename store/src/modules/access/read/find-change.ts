import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ChangeKind } from '../rules/change-words'

/** `askedBy`: a user of the panel, or `mandate:<id>` of an officer. */
export type ChangeFound = { kind: ChangeKind; subject: string; askedBy: string }

/** What was asked for that two people must see; null: nothing was. */
export async function findChange(knex: Knex, id: string): Promise<ChangeFound | null> {
  const found = await knex('rights_change')
    .where('id', id)
    .first<ChangeFound | undefined>({ kind: 'kind', subject: 'subject', askedBy: 'asked_by' })
  return found ?? null
}
