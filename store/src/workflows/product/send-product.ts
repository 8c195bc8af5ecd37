import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { asProblem, Problem } from '../../kernel/problem'
import { wake } from '../../outbox/wake'
import { holdMandate } from '../../modules/federation/read/hold-mandate'
import type { Draft } from '../../modules/product/write/draft-input'
import { readOwnProduct } from '../../modules/product/read/own-products'
import { sendDraft, sendEdit, type Sending } from '../../modules/product/write/send-product'

/** `edited`: of which product, and from which version she began; null for a new one. */
export type Sent = Sending & { draft: Draft; edited: { productId: string; baseVersion: number } | null }

/** One transaction, so that there is nothing to undo. */
const sendProductStep = createStep('send-product', async (given: Sent, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { edited, ...sending } = given
  const productId = await knex
    .transaction(async (trx) => {
      await holdMandate(trx, given.by)
      return edited ? sendEdit(trx, { ...sending, ...edited }) : sendDraft(trx, sending)
    })
    .catch((error: unknown) => withWhatThereIs(knex, given, error))
  await wake(container)
  return new StepResponse(await readOwnProduct(knex, given.organizationId, productId))
})

/** Neither of two phones loses her words: the one that came second sees the other's. */
export async function withWhatThereIs(
  knex: Knex,
  { organizationId, edited }: Pick<Sent, 'organizationId' | 'edited'>,
  error: unknown,
): Promise<never> {
  const problem = asProblem(error)
  if (problem?.code !== 'changed_meanwhile' || !edited) throw error
  const product = await readOwnProduct(knex, organizationId, edited.productId)
  throw new Problem(problem.code, problem.message, undefined, { product })
}

/** A group puts up a product, or says something else of one. */
export const sendProductWorkflow = createWorkflow('send-product', (given: Sent) => {
  return new WorkflowResponse(sendProductStep(given))
})
