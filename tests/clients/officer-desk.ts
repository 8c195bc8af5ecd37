import { sessionOf } from '../fixtures/member-session.ts'
import type { Problem } from './call.ts'
import { call } from './store.ts'
import { sql } from './store-database.ts'

const OFFICER_SQL = `select a.handle as desk, d.member_id as member from organization g
join organization a on a.id = g.parent_id
join mandate d on d.organization_id in (a.id, a.parent_id) and d.office in ('president', 'coordinator')
  and d.ended_at is null and d.until > now() and d.given_by <> 'test'
where g.handle = $1 and not exists (select 1 from membership s
  where s.organization_id = g.id and s.member_id = d.member_id and s.until is null)
order by d.organization_id <> a.id, d.id limit 1`

/** The desk above a group, as an officer of the demonstration who is not of that group has it. */
export async function officerDesk(group: string) {
  const [found] = await sql<{ desk: string; member: string }>(OFFICER_SQL, [group])
  if (!found) throw new Error(`nobody has an office above ${group}`)
  const headers = await sessionOf(found.member)
  const base = `/desk/organizations/${found.desk}`
  return {
    handle: found.desk,
    headers,
    get: <T>(path: string) => call<T & Problem>('GET', base + path, undefined, headers),
    post: <T>(path: string, body: unknown) => call<T & Problem>('POST', base + path, body, headers),
  }
}

/** What the association says of a product, as its desk does. */
export async function decide(productId: string, body: unknown) {
  const [row] = await sql<{ handle: string }>(
    `select g.handle from federation_organization_product_product o join organization g on g.id = o.organization_id
      where o.product_id = $1 and o.deleted_at is null`,
    [productId],
  )
  if (!row) throw new Error(`${productId} is of no group`)
  return (await officerDesk(row.handle)).post<object>(`/proposals/${productId}`, body)
}
