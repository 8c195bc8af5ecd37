import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { type Office, OFFICES } from '../../rules/offices'
import { isInForce, lastDay } from '../in-force'

const SQL = `select d.member_id as "memberId", d.organization_id as "organizationId", d.office, m.name, o.name as organization,
  ${lastDay('d')} as until, (${isInForce('d')}) as "isInForce"
from mandate d join member m on m.id = d.member_id and m.deleted_at is null
join organization o on o.id = d.organization_id where d.id = ? and d.deleted_at is null`

type Row = {
  memberId: string
  organizationId: string
  office: Office
  name: string
  organization: string
  until: string
  isInForce: boolean
}

/** An office, in the words in which it is told of; null: its holder is no more. */
export async function officeTold(knex: Knex, mandateId: string) {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, [mandateId])
  return rows[0] ? { ...rows[0], office: OFFICES[rows[0].office] } : null
}
