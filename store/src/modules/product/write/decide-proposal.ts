import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { productOwners } from '../../../medusa/read/products'
import { updateProduct } from '../../../medusa/products/update-product'
import { notFound, Problem } from '../../../kernel/problem'
import { checkFirstFood, checkGate } from './gate'
import { type LockedProduct, lockProduct, newestProposal, type Proposal } from '../read/proposal'
import { readContent } from '../read/read-content'
import { readSellingGroup, type SellingGroup } from '../read/selling-group'
import { changeProduct } from './write-product'
import { emit } from '../../../outbox/emit'

/** `version`: the one that was looked at; without it, whichever is newest. */
export type Decision = { productId: string; version?: number | undefined; by: string } & (
  | { decision: 'approve' }
  | { decision: 'ask_change'; reason: string }
)

/**
 * The association's word on a new product or on an edit, in the caller's transaction: what it says, where it stands, the
 * proposal and its event. Saying the same of the same version again changes nothing: false.
 * @throws Problem 400 invalid_data (the gate) · 404 not_found · 409 changed_meanwhile, course_needed, not_possible
 */
export async function decide(trx: Knex.Transaction, given: Decision): Promise<boolean> {
  const { productId, version } = given
  const organizationId = await ownerOf(trx, productId)
  const group = await readSellingGroup(trx, organizationId)
  const product = await lockProduct(trx, organizationId, productId)
  const newest = await newestProposal(trx, productId)
  if (version !== undefined && version !== (newest?.version ?? 0))
    throw new Problem(
      'changed_meanwhile',
      'El grupo mandó otra versión mientras la mirabas. Revisa la nueva antes de responder.',
    )
  const state = given.decision === 'approve' ? 'approved' : 'returned'
  if (newest?.state === state && product.status !== 'proposed') return false
  const isWaiting = product.status === 'proposed' || newest?.state === 'waiting'
  if (!isWaiting) throw new Problem('not_possible', 'Ese producto ya no espera respuesta. Mira de nuevo.')
  if (given.decision === 'approve') await approve(trx, group, product, newest)
  else if (product.status === 'proposed') await sendBack(trx, product, given)
  await close(trx, { organizationId, newest, given, state })
  return true
}

/** Id of the group that a product is of. @throws Problem 404 not_found */
export async function ownerOf(trx: Knex.Transaction, productId: string): Promise<string> {
  const { rows } = await trx.raw<{ rows: { organization_id: string }[] }>(
    `select organization_id from ${productOwners} o where product_id = ?`,
    [productId],
  )
  if (!rows[0]) throw notFound('Ese producto ya no existe.')
  return rows[0].organization_id
}

async function approve(
  trx: Knex.Transaction,
  group: SellingGroup,
  product: LockedProduct,
  newest: Proposal | null,
): Promise<void> {
  if (product.status === 'proposed') {
    const content = await readContent(trx, group, product.id)
    checkGate(content)
    await checkFirstFood(trx, group.id, content)
    return updateProduct(trx, product.id, { status: 'published', forgets: ['review'] })
  }
  if (!newest) return
  checkGate(newest.after)
  await checkFirstFood(trx, group.id, newest.after)
  await changeProduct(trx, group, { ...product, content: newest.after })
}

/** Nobody buys it yet: it goes back whole. What is on sale stays so, and only the proposal goes back. */
async function sendBack(
  trx: Knex.Transaction,
  product: LockedProduct,
  { by, reason }: Decision & { decision: 'ask_change' },
): Promise<void> {
  const review = { reason, by, at: new Date().toISOString() }
  await updateProduct(trx, product.id, { status: 'rejected', says: { review } })
}

type Closing = {
  organizationId: string
  newest: Proposal | null
  given: Decision
  state: 'approved' | 'returned'
}

async function close(trx: Knex.Transaction, { organizationId, newest, given, state }: Closing) {
  const reason = given.decision === 'ask_change' ? given.reason : null
  const now = new Date()
  if (newest)
    await trx('proposal')
      .where('id', newest.id)
      .update({ state, reason, decided_by: given.by, decided_at: now, updated_at: now })
  const about = {
    organization_id: organizationId,
    product_id: given.productId,
    version: String(newest?.version ?? 0),
  }
  if (reason === null) await emit(trx, 'product.approved', about)
  else await emit(trx, 'product.returned', { ...about, reason })
}
