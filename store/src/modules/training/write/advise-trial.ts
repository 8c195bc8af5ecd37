import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { notFound } from '../../../kernel/problem'
import { readTrials } from '../read/trials/trial-rows'

/** `groups`: ids of those whose trials that desk sees. */
export type Advice = { id: string; groups: readonly string[]; by: string; text: string }

/** What a group reads on its phone. @returns of which trial; null: that was said already. @throws Problem 404 not_found */
export async function adviseTrial(
  trx: Knex.Transaction,
  { id, groups, by, text }: Advice,
): Promise<{ title: string; group: string } | null> {
  const [trial] = await readTrials(trx, { groups, id, limit: 1 })
  if (!trial) throw notFound('No encontramos esa prueba en esta mesa.')
  const written = await trx('trial_advice')
    .insert({ id: newId('tria'), trial_id: id, text, text_hash: bodyHashOf(text), by })
    .onConflict(trx.raw('(trial_id, by, text_hash) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  return written.length > 0 ? { title: trial.said.idea.title, group: trial.group.name } : null
}
