import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { users } from '../../../medusa/read/staff'
import type { StaffRole } from '../rules/panel-access'

export type AccountShown = {
  id: string
  name: string
  email: string
  role: StaffRole
  madeAt: Date
  hasFactor: boolean
  lastEnteredAt: Date | null
  isYou: boolean
}

const SQL = `select s.user_id as id, coalesce(u.first_name, '') as name, u.email, s.role, s.made_at as "madeAt",
  f.enabled_at is not null as "hasFactor", s.user_id = :readerId as "isYou",
  (select max(e.entered_at) from staff_session e where e.user_id = s.user_id) as "lastEnteredAt"
from staff_account s join ${users} u on u.id = s.user_id
left join second_factor f on f.owner_id = s.user_id
where s.ended_at is null and s.deleted_at is null order by s.made_at, s.user_id`

export async function readAccounts(knex: Knex, readerId: string): Promise<AccountShown[]> {
  return (await knex.raw<{ rows: AccountShown[] }>(SQL, { readerId })).rows
}
