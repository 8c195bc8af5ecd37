import { randomInt } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'
import { isUsualKind } from '../../../contracts/product/category-defaults'
import { isPermitKnown } from '../../../contracts/product/known-permit'
import { landing } from '../rules/product-landing'
import { slug } from '../../../kernel/text/slug'
import type { FullContent } from '../read/content'
import type { Draft } from './draft-input'
import { checkGate } from './gate'
import { withPhotos } from './photos-of-draft'
import { findSent, lockProduct, newestProposal, writeProposal } from '../read/proposal'
import { readContent } from '../read/read-content'
import { findCategory, readSellingGroup, type SellingGroup } from '../read/selling-group'
import { writeSentEvent } from './sent-event'
import { permitsSeen } from '../read/permits-seen'
import { changeProduct, createProduct } from './write-product'
import { checkVariants } from '../../../medusa/products/write-variants'

/** `by` as in the proposal's column. */
export type Sending = { organizationId: string; key: string; by: string }

export type NewSending = Sending & {
  content: FullContent
  bodyHash: string
  handle: string
  /** The sender may publish it: a trusted group, or staff that says so. */
  isTrusted: boolean
}

/**
 * A new product with its proposal, in the caller's transaction: all of it or nothing. The same key and body again finds
 * what was written. Answers the product's id.
 * @throws Problem 400 invalid_data · 409 handle_taken · 422 key_reused
 */
export async function sendNew(
  trx: Knex.Transaction,
  group: SellingGroup,
  { organizationId, key, by, content, bodyHash, handle, isTrusted }: NewSending,
): Promise<string> {
  const { status, needsGate, proposal: state } = landing(null, isTrusted)
  if (needsGate) checkGate(content)
  const id = newId('prod')
  const claim = { organization_id: organizationId, product_id: id, version: 1, key, by, state }
  // First of all: who comes with the same key waits here, before anything is written.
  const isOurs = await writeProposal(trx, { ...claim, body_hash: bodyHash, before: null, after: content })
  if (!isOurs) {
    const sent = await findSent(trx, organizationId, key, bodyHash)
    if (!sent) throw new Error(`a proposal has the key ${key} and is not there`)
    return sent.product_id
  }
  await createProduct(trx, group, { id, handle, status, content })
  return id
}

/** A product that a group put up on its phone. */
export async function sendDraft(trx: Knex.Transaction, sending: Sending & { draft: Draft }): Promise<string> {
  const { organizationId, key, draft } = sending
  const bodyHash = bodyHashOf(draft)
  const sent = await findSent(trx, organizationId, key, bodyHash)
  if (sent) return sent.product_id
  const group = await readSellingGroup(trx, organizationId)
  const content = await withPhotos(trx, organizationId, withoutIds(draft))
  const handle = handleOf(draft.title)
  const isReady = group.isTrusted && isUsualKind(content)
  // What waits for its permit alone is whole already.
  if (isReady) checkGate(content)
  const isTrusted = isReady && isPermitKnown(content, await permitsSeen(trx, organizationId))
  const id = await sendNew(trx, group, { ...sending, content, bodyHash, handle, isTrusted })
  if (!isTrusted) await writeSentEvent(trx, organizationId)
  return id
}

export type Edit = Sending & { productId: string; baseVersion: number; draft: Draft }

/**
 * Other words for a product, in the caller's transaction. On sale, an untrusted group's wait beside it and the shop goes
 * on showing the old ones. @throws Problem 400 invalid_data · 404 not_found · 409 changed_meanwhile · 422 key_reused
 */
export async function sendEdit(trx: Knex.Transaction, edit: Edit): Promise<string> {
  const { organizationId, productId, key, by, draft, baseVersion } = edit
  const group = await readSellingGroup(trx, organizationId)
  const product = await lockProduct(trx, organizationId, productId)
  const bodyHash = bodyHashOf({ productId, baseVersion, draft })
  if (await findSent(trx, organizationId, key, bodyHash)) return productId
  const newest = await newestProposal(trx, productId)
  if ((newest?.version ?? 0) !== baseVersion) throw changedMeanwhile()

  const before = await readContent(trx, group, productId)
  const after = await withPhotos(trx, organizationId, draft, newest?.after.photos)
  await checkVariants(trx, productId, after.variants)
  // Also what waits: a class that was retired meanwhile is said to her, not to who approves.
  await findCategory(trx, after.category)
  const isAsBefore = after.kind === before.kind && after.category === before.category
  const isReady = group.isTrusted && (isUsualKind(after) || isAsBefore)
  if (isReady) checkGate(after)
  const isTrusted = isReady && isPermitKnown(after, await permitsSeen(trx, organizationId))
  const { status, needsGate, isWritten, proposal: state } = landing(product.status, isTrusted)
  if (needsGate) checkGate(after)
  await trx('proposal')
    .where({ product_id: productId })
    .whereNull('deleted_at')
    .whereIn('state', ['waiting', 'returned'])
    .update({ state: 'replaced', updated_at: new Date() })
  const claim = { organization_id: organizationId, product_id: productId, key, by, state }
  const next = { ...claim, version: baseVersion + 1, body_hash: bodyHash, before, after }
  if (!(await writeProposal(trx, next))) throw changedMeanwhile()
  if (isWritten) await changeProduct(trx, group, { ...product, status, content: after })
  if (state === 'waiting') await writeSentEvent(trx, organizationId)
  return productId
}

export function changedMeanwhile(): Problem {
  return new Problem(
    'changed_meanwhile',
    'Alguien de tu grupo lo cambió mientras tanto. Mira cómo quedó antes de mandar lo tuyo.',
  )
}

/** A copy of another product names that one's variants: in a new one they are new. */
function withoutIds(draft: Draft): Draft {
  return { ...draft, variants: draft.variants.map((variant) => ({ ...variant, id: null })) }
}

const LETTERS = 'abcdefghjkmnpqrstvwxyz23456789'
const LONGEST_SLUG = 72

/** Readable, and unlike that of any other product of the same name. */
export function handleOf(title: string): string {
  const tail = Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return `${slug(title).slice(0, LONGEST_SLUG).replace(/-+$/, '') || 'producto'}-${tail}`
}
