import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import { membershipsNow } from '../rows'

const FEW = 40

const SQL = `with recursive down as (
  select id, name from organization where id = :organizationId and deleted_at is null
  union all
  select o.id, o.name from organization o join down on o.parent_id = down.id where o.deleted_at is null)
select m.id, m.name, string_agg(distinct down.name, ', ' order by down.name) as "of"
from ${membershipsNow} s join down on down.id = s.organization_id
join member m on m.id = s.member_id and m.deleted_at is null
where (cast(:ids as text[]) is null or m.id = any(cast(:ids as text[])))
  and (:named = '' or position(:named in translate(lower(m.name), 'áéíóúüñ', 'aeiouun')) > 0)
group by m.id order by m.name, m.id limit :most`

export type Candidate = { id: string; name: string; of: string }

const plain = (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

type Wish = { name?: string; most?: number; ids?: readonly string[] }

const ask = async (knex: Knex, organizationId: string, { name = '', most, ids }: Wish) => {
  const values = { organizationId, named: plain(name.trim()), most: most ?? null, ids: ids ? [...ids] : null }
  return (await prepared<Candidate>(knex, SQL, values)).rows
}

/** Who may hold an office there: members of it, and of what is below it. `of`: to what. */
export const findCandidates = (knex: Knex, organizationId: string) => ask(knex, organizationId, {})

/** Those of these members who are of it, or of what is below it. */
export const findCandidatesOf = (knex: Knex, organizationId: string, ids: readonly string[]) =>
  ask(knex, organizationId, { ids })

/** The first of them whose name has these letters, and whether there are more. */
export async function findNamedCandidates(knex: Knex, organizationId: string, name: string) {
  const found = await ask(knex, organizationId, { name, most: FEW + 1 })
  return { candidates: found.slice(0, FEW), isCut: found.length > FEW }
}
