import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import type { Office } from '../../rules/offices'
import { members, officeTerms } from '../rows'

/** A term of an office, also one that is over. `until`: its last day, `YYYY-MM-DD`. `isNow`: in force. */
export type OfficeTerm = {
  id: string
  office: Office
  memberId: string
  name: string
  since: Date
  until: string
  isNow: boolean
}

const SQL = `select t.id, t.office, t.member_id as "memberId", m.name, t.since, t.last_day as until, t.is_in_force as "isNow"
from ${officeTerms} t join ${members} m on m.id = t.member_id
where t.organization_id = :organizationId order by t.since, t.id`

/** All terms ever of the offices of that organization, the oldest first. */
export async function officeTermsAt(knex: Knex, organizationId: string): Promise<OfficeTerm[]> {
  return (await prepared<OfficeTerm>(knex, SQL, { organizationId })).rows
}
