import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AnnouncementRequest } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { notFound, Problem } from '../../../kernel/problem'
import { MOST_AT_ONCE } from '../rules/announcement'
import { byOfficer, type Officer } from './write-act'

/** Its id. @param today `YYYY-MM-DD` in Chile. @throws Problem 409 not_possible: enough is told there already */
export async function addAnnouncement(
  trx: Knex.Transaction,
  officer: Officer,
  { place, text, from, until }: AnnouncementRequest,
  today: string,
): Promise<string> {
  const { organizationId: organization_id } = officer
  // Two at once must count each other.
  await trx('organization').where('id', organization_id).forUpdate().first('id')
  const open = await trx('announcement')
    .where({ organization_id, place })
    .whereNull('ended_at')
    .where('until_day', '>=', today)
    .count<{ count: string }[]>('id as count')
  if (Number(open[0]?.count) >= MOST_AT_ONCE)
    throw new Problem('not_possible', `Ya hay ${MOST_AT_ONCE} anuncios ahí. Baja uno antes de poner otro.`)
  const id = newId('anno')
  const days = { from_day: from, until_day: until }
  await trx('announcement').insert({ id, organization_id, place, text, ...days, by: byOfficer(officer) })
  return id
}

/** Its words, once; null: it was over before. @throws Problem 404 not_found */
export async function endAnnouncement(
  trx: Knex.Transaction,
  organizationId: string,
  id: string,
): Promise<string | null> {
  const row = await trx('announcement')
    .where({ id, organization_id: organizationId })
    .forUpdate()
    .first<{ text: string; ended_at: Date | null } | undefined>('text', 'ended_at')
  if (!row) throw notFound('Ese anuncio no está.')
  if (row.ended_at) return null
  await trx('announcement').where('id', id).update({ ended_at: trx.fn.now(), updated_at: trx.fn.now() })
  return row.text
}
