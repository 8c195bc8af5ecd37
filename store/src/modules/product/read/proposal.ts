import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { productOwners, products } from '../../../medusa/read/products'
import { newId } from '../../../kernel/new-id'
import { notFound, Problem } from '../../../kernel/problem'
import type { ProductStatus } from '../rules/product-landing'
import type { FullContent } from './content'

export type Proposal = {
  id: string
  organization_id: string
  product_id: string
  version: number
  key: string
  body_hash: string
  before: FullContent | null
  after: FullContent
  state: 'waiting' | 'approved' | 'returned' | 'replaced' | 'applied'
  reason: string | null
  by: string
  decided_by: string | null
  decided_at: Date | null
  created_at: Date
}

export type NewProposal = Pick<
  Proposal,
  'organization_id' | 'product_id' | 'version' | 'key' | 'body_hash' | 'before' | 'after' | 'state' | 'by'
>

/** What was sent with this key, or null. @throws Problem key_reused for another body */
export async function findSent(
  knex: Knex,
  organizationId: string,
  key: string,
  bodyHash: string,
): Promise<Proposal | null> {
  const sent = await knex<Proposal>('proposal')
    .where({ organization_id: organizationId, key })
    .whereNull('deleted_at')
    .first()
  if (sent && sent.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  return sent ?? null
}

/** False when its key or its version was taken meanwhile. Who comes with the same waits here for the first to end. */
export async function writeProposal(trx: Knex.Transaction, proposal: NewProposal): Promise<boolean> {
  const { before, after, ...rest } = proposal
  const row = {
    ...rest,
    id: newId('prop'),
    before: before && JSON.stringify(before),
    after: JSON.stringify(after),
    created_at: trx.raw('clock_timestamp()'),
  }
  const written = await trx('proposal').insert(row).onConflict().ignore().returning('id')
  return written.length === 1
}

export async function newestProposal(knex: Knex, productId: string): Promise<Proposal | null> {
  const newest = await knex<Proposal>('proposal')
    .where('product_id', productId)
    .whereNull('deleted_at')
    .orderBy('version', 'desc')
    .first()
  return newest ?? null
}

export type LockedProduct = { id: string; handle: string; status: ProductStatus; isPausedByGroup: boolean }

/**
 * A group's product, held until the transaction ends: sending, deciding and pausing it go one after the other.
 * @throws Problem 404 not_found when it is not that group's
 */
export async function lockProduct(
  trx: Knex.Transaction,
  organizationId: string,
  productId: string,
): Promise<LockedProduct> {
  const { rows } = await trx.raw<{ rows: LockedProduct[] }>(
    `select p.id, p.handle, p.status, p.metadata->'pausedBy' is not null as "isPausedByGroup" from ${products} p
      where p.id = :productId and exists (select 1 from ${productOwners} o
        where o.product_id = p.id and o.organization_id = :organizationId) for update`,
    { productId, organizationId },
  )
  if (!rows[0]) throw notFound('No encontramos ese producto en tu grupo.')
  return rows[0]
}
