import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { OwnGroup } from '../../../../contracts'
import { prepared } from '../../../../prepared'
import { type Acting, actingOf, unknownGroup } from '../../acting'

const SQL = `select g.handle, g.name, coalesce(co.name, '') as commune,
  json_build_object('handle', a.handle, 'name', a.name) as association, g.is_trusted as "isTrusted",
  g.status = 'paused' as "isPaused", g.pause_note as "pauseNote", g.back_on as "backOn",
  (select json_build_object('id', d.id, 'until', d.until) from mandate d where d.id = :mandateId) as mandate
from organization g join organization a on a.id = g.parent_id left join commune co on co.code = g.commune_code
where g.id = :organizationId and g.deleted_at is null`

async function readOwnGroup(knex: Knex, acting: Acting): Promise<OwnGroup> {
  const { organizationId, mandateId, role } = acting
  const { rows } = await prepared<Omit<OwnGroup, 'role'>>(knex, SQL, { organizationId, mandateId })
  const [group] = rows
  if (!group) throw unknownGroup()
  return { ...group, role }
}

/** The group of the address as it is now. */
export async function sendOwnGroup(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ group: await readOwnGroup(knex, actingOf(req)) })
}
