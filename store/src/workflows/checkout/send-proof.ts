import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { env } from '../../env'
import { notFound } from '../../kernel/problem'
import { findAttempt } from '../../modules/checkout/write/attempt'
import { drawProof } from '../../modules/checkout/write/draw-proof'
import type { Proof } from '../../modules/checkout/write/proof'
import { findKnownProof, recordProof } from '../../modules/checkout/write/record-proof'

/** `file`: path of the upload as it came. It is read once and removed. */
export type NewProof = { token: string; file: string }

/** The file before the row, and away again when the row is not written: there is never a row without its picture. */
async function sendProof(container: MedusaContainer, { token, file }: NewProof): Promise<Proof> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const attempt = await findAttempt(knex, 'order_token', token)
  if (!attempt) throw notFound('No encontramos ese pedido. Revisa que la dirección esté completa.')
  const bytes = await readFile(file)
  const upload_hash = createHash('sha256').update(bytes).digest('hex')
  const known = await findKnownProof(knex, attempt.id, { upload_hash })
  if (known) return known

  const { image, imageHash } = await drawProof(bytes)
  const name = `${randomBytes(16).toString('hex')}.webp`
  const kept = path.join(env.proofsDir, name)
  let proof: Proof | null = null
  try {
    await mkdir(env.proofsDir, { recursive: true, mode: 0o700 })
    await writeFile(`${kept}.new`, image)
    await rename(`${kept}.new`, kept)
    const drawn = { upload_hash, image_hash: imageHash, file: name }
    proof = await knex.transaction((trx) => recordProof(trx, attempt.id, drawn))
    return proof
  } finally {
    if (proof?.file !== name) await Promise.all([kept, `${kept}.new`].map((one) => rm(one, { force: true })))
  }
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
