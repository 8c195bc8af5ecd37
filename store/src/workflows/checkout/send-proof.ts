import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { env } from '../../env'
import { withNewFiles } from '../../kernel/keep-files'
import { notFound } from '../../kernel/problem'
import { findAttempt } from '../../modules/checkout/write/attempt'
import { drawProof } from '../../modules/checkout/write/draw-proof'
import type { Proof } from '../../modules/checkout/write/proof'
import { findKnownProof, recordProof } from '../../modules/checkout/write/record-proof'

/** `file`: path of the upload as it came. It is read once and removed. */
export type NewProof = { token: string; file: string }

async function sendProof(container: MedusaContainer, { token, file }: NewProof): Promise<Proof> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const attempt = await findAttempt(knex, 'order_token', token)
  if (!attempt) throw notFound('No encontramos ese pedido. Revisa que la dirección esté completa.')
  const bytes = await readFile(file)
  const upload_hash = createHash('sha256').update(bytes).digest('hex')
  const known = await findKnownProof(knex, attempt.id, { upload_hash })
  if (known) return known

  const { image, imageHash } = await drawProof(bytes)
  return withNewFiles(env.proofsDir, [{ bytes: image, ending: 'webp' }], async ([name = '']) => {
    const drawn = { upload_hash, image_hash: imageHash, file: name }
    const proof = await knex.transaction((trx) => recordProof(trx, attempt.id, drawn))
    return { result: proof, written: [proof.file] }
  })
}

/** One transaction and its file; nothing is left to undo. */
const sendProofStep = createStep('send-proof', async (given: NewProof, { container }) => {
  try {
    return new StepResponse(await sendProof(container, given))
  } finally {
    await rm(given.file, { force: true })
  }
})

/** A buyer shows that she transferred. It only waits for the treasurer: a picture never pays by itself. */
export const sendProofWorkflow = createWorkflow('send-proof', (given: NewProof) => {
  return new WorkflowResponse(sendProofStep(given))
})
