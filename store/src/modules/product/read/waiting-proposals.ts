import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { productOwners, products } from '../../../medusa/read/products'
import type { Waiting } from '../../../contracts/desk'
import type { OpeningCourse } from '../../../contracts/training-progress'
import { actorName } from '../../federation/read/actor-name'
import { everyOrganization } from '../../federation/read/rows'
import type { ProductStatus } from '../rules/product-landing'
import { contentOf, type FullContent, type ReadProduct } from './content'
import { prepared } from '../../../kernel/prepared'
import { missingOf } from '../write/gate'
import { courseWaitedFor, foodWaits } from './first-food'
import type { Proposal } from './proposal'
import { PRODUCT_COLUMNS } from './read-content'

/** Something that waits for the association: a product that nobody can buy yet, or other words for one on sale. */
export type WaitingProposal = {
  /** The product's. */
  id: string
  handle: string
  version: number
  kind: 'new' | 'edit'
  title: string
  group: { handle: string; name: string }
  /** Null: staff put it up. */
  sentBy: { name: string; isHelper: boolean } | null
  sentAt: string
  before: FullContent | null
  after: FullContent
  /** What the publish gate would say now. */
  missing: string[]
  /** Its group's first food waits for it. */
  course: OpeningCourse | null
}

type Row = ReadProduct & {
  id: string
  handle: string
  status: ProductStatus
  groupId: string
  group: { handle: string; name: string }
  createdAt: Date
  newest:
    | (Pick<Proposal, 'version' | 'state' | 'before' | 'after' | 'by'> & {
        created_at: string
        sender: string | null
      })
    | null
}

const MOST = 200

const OF_IT = `from proposal w where w.product_id = p.id and w.state = 'waiting' and w.deleted_at is null`
const IS_WAITING = `(p.status = 'proposed' or exists (select 1 ${OF_IT}))`
const SINCE = `coalesce((select max(w.created_at) ${OF_IT}), p.created_at)`

const SQL = `select p.id, p.handle, p.status, p.created_at as "createdAt", ${PRODUCT_COLUMNS},
  g.id as "groupId", json_build_object('handle', g.handle, 'name', g.name) as "group",
  (select row_to_json(n) from (
    select n.version, n.state, n.before, n.after, n.by, n.created_at, ${actorName('n.by')} as sender from proposal n
    where n.product_id = p.id and n.deleted_at is null order by n.version desc limit 1) n) as newest
from ${products} p
join ${productOwners} o on o.product_id = p.id
join ${everyOrganization} g on g.id = o.organization_id
where ${IS_WAITING} and g.id = any(cast(:groups as text[]))
  and (cast(:productId as text) is null or p.id = :productId)
order by ${SINCE}
limit ${MOST}`

/** The one that waits longest first. `groups`: ids. */
export async function readWaitingProposals(
  knex: Knex,
  groups: string[],
  productId: string | null = null,
): Promise<WaitingProposal[]> {
  const { rows } = await prepared<Row>(knex, SQL, { groups, productId })
  const found = rows.map((row) => ({ ...waitingProposal(row), groupId: row.groupId }))
  const withFood = found.filter(({ after }) => after.kind === 'food').map(({ groupId }) => groupId)
  const waits = await foodWaits(knex, [...new Set(withFood)])
  return found.map(({ groupId, ...one }) => ({
    ...one,
    course: courseWaitedFor(waits, groupId, one.after.kind),
  }))
}

function waitingProposal(row: Row): Omit<WaitingProposal, 'course'> {
  const { id, handle, group, newest } = row
  const now = contentOf(row)
  const isNew = row.status === 'proposed'
  const after = isNew || !newest ? now : newest.after
  return {
    id,
    handle,
    version: newest?.version ?? 0,
    kind: isNew ? 'new' : 'edit',
    title: after.title,
    group,
    sentBy: newest?.sender ? { name: newest.sender, isHelper: newest.by.startsWith('mandate:') } : null,
    sentAt: new Date(newest?.created_at ?? row.createdAt).toISOString(),
    // On sale, what counts is what the shop shows now, whatever it was when she wrote.
    before: isNew ? (newest?.before ?? null) : now,
    after,
    missing: missingOf(after).map(({ words }) => words),
  }
}

const COUNT_SQL = `select cast(count(*) as int) as count, min(${SINCE}) as oldest
from ${products} p join ${productOwners} o on o.product_id = p.id
where ${IS_WAITING} and o.organization_id = any(cast(? as text[]))`

/** How many wait, and since when the oldest does, of those groups (ids). */
export async function countWaitingProposals(knex: Knex, groups: string[]): Promise<Waiting> {
  const { rows } = await prepared<{ count: number; oldest: Date | null }>(knex, COUNT_SQL, [groups])
  const [{ count, oldest } = { count: 0, oldest: null }] = rows
  return { count, oldest: oldest?.toISOString() ?? null }
}

const BY_GROUP_SQL = `select o.organization_id as "group", cast(count(*) as int) as count
from ${products} p join ${productOwners} o on o.product_id = p.id
where ${IS_WAITING} and o.organization_id = any(cast(? as text[])) group by o.organization_id`

/** How many wait of each of those groups (ids); of none there is no entry. */
export async function waitingByGroup(knex: Knex, groups: string[]): Promise<Map<string, number>> {
  const { rows } = await prepared<{ group: string; count: number }>(knex, BY_GROUP_SQL, [groups])
  return new Map(rows.map(({ group, count }) => [group, count]))
}
