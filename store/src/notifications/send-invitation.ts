import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { unseal } from '../modules/access/write/keys'
import { tokenHash } from '../modules/access/token'
import { notifyContact } from './notify'

const OPEN_SQL = `select m.name, coalesce(m.phone, m.email) as contact, o.name as "group"
  from membership s join member m on m.id = s.member_id join organization o on o.id = s.organization_id
  where s.id = ? and s.token_hash = ? and s.accepted_at is null and s.declined_at is null and s.open_until > now()
    and s.deleted_at is null and m.deleted_at is null`

type Open = { name: string; contact: string | null; group: string }

/** The newest link of an invitation that still waits for its answer. */
export async function sendInvitation(
  container: MedusaContainer,
  membershipId: string,
  sealed: string,
): Promise<void> {
  const link = unseal(sealed)
  const hash = tokenHash(link.slice(link.lastIndexOf('/') + 1))
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Open[] }>(OPEN_SQL, [membershipId, hash])
  const open = rows[0]
  if (!open?.contact) return
  const { name, group, contact } = open
  await notifyContact(container, contact, { kind: 'invitation', data: { name, group, link }, key: hash })
}
