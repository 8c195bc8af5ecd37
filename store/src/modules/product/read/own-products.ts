import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwnProduct, OwnVariant } from '../../../contracts/group'
import { productOwners, products } from '../../../medusa/read/products'
import { actorName } from '../../federation/read/actor-name'
import { everyOrganization } from '../../federation/read/rows'
import { notFound } from '../../../kernel/problem'
import { ownState, type ProductStatus } from '../rules/product-landing'
import { contentOf, type FullContent, type ReadProduct } from './content'
import { courseWaitedFor, foodWaits } from './first-food'
import type { Proposal } from './proposal'
import { PRODUCT_COLUMNS } from './read-content'

type Newest = Pick<Proposal, 'version' | 'key' | 'state' | 'reason' | 'after'> & {
  created_at: string
  sender: string | null
}
type Row = ReadProduct & {
  id: string
  handle: string
  status: ProductStatus
  updatedAt: Date
  newest: Newest | null
}

const SQL = `select p.id, p.handle, p.status, p.updated_at as "updatedAt", ${PRODUCT_COLUMNS},
  (select row_to_json(n) from (
    select n.version, n.key, n.state, n.reason, n.after, n.created_at, ${actorName('n.by')} as sender from proposal n
    where n.product_id = p.id and n.deleted_at is null order by n.version desc limit 1) n) as newest
from ${everyOrganization} g
join ${productOwners} o on o.organization_id = g.id
join ${products} p on p.id = o.product_id
where g.id = :organizationId and (cast(:productId as text) is null or p.id = :productId)
order by p.created_at desc, p.id`

/** All that a group put up, newest first, in whatever state. */
export async function readOwnProducts(knex: Knex, organizationId: string): Promise<OwnProduct[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, { organizationId, productId: null })
  return told(knex, organizationId, rows.map(ownProduct))
}

/** @throws Problem 404 not_found when it is not that group's */
export async function readOwnProduct(
  knex: Knex,
  organizationId: string,
  productId: string,
): Promise<OwnProduct> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, { organizationId, productId })
  if (!rows[0]) throw notFound('No encontramos ese producto en tu grupo.')
  const [product] = await told(knex, organizationId, [ownProduct(rows[0])])
  if (!product) throw notFound('No encontramos ese producto en tu grupo.')
  return product
}

type Untold = Omit<OwnProduct, 'course'>

/** With the course that a first food waits for. */
async function told(knex: Knex, groupId: string, products: Untold[]): Promise<OwnProduct[]> {
  const isWaiting = ({ state, change, content: { kind } }: Untold) =>
    kind === 'food' && (state === 'in_review' || change?.state === 'waiting')
  const waits = products.some(isWaiting) ? await foodWaits(knex, [groupId]) : null
  return products.map((one) => ({
    ...one,
    course: isWaiting(one) ? courseWaitedFor(waits, groupId, 'food') : null,
  }))
}

function ownProduct(row: Row): Untold {
  const { newest } = row
  const state = ownState(row.status)
  const written = contentOf(row)
  const isBeside = newest?.state === 'waiting' || newest?.state === 'returned'
  const change = newest && isBeside && (state === 'on_sale' || state === 'paused') ? newest : null
  const { photos, ...content } = change ? withLiveUnits(change.after, written.variants) : written
  return {
    id: row.id,
    handle: row.handle,
    version: newest?.version ?? 0,
    state,
    reason: state === 'changes_asked' ? (newest?.reason ?? reviewReason(row.metadata)) : null,
    change: change && {
      state: change.state === 'returned' ? 'returned' : 'waiting',
      reason: change.reason,
      at: isoDate(change.created_at),
    },
    content,
    photos,
    editedBy: newest?.sender ?? null,
    editedAt: isoDate(newest?.created_at ?? row.updatedAt),
    sentAs: newest?.key ?? null,
  }
}

/** How many there are never waits: what waits are words and prices. */
function withLiveUnits(content: FullContent, live: OwnVariant[]): FullContent {
  const variants = content.variants.map((variant) => ({
    ...variant,
    available: live.find(({ id }) => id === variant.id)?.available ?? variant.available,
  }))
  return { ...content, variants }
}

function reviewReason(metadata: unknown): string | null {
  const { review } = { ...(metadata ?? {}) } as { review?: { reason?: unknown } }
  return typeof review?.reason === 'string' ? review.reason : null
}

const isoDate = (at: string | Date) => new Date(at).toISOString()
