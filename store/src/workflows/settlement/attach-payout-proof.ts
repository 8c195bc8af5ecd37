import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { env } from '../../env'
import { withNewFiles } from '../../kernel/keep-files'
import { invalid } from '../../kernel/problem'
import { clp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { payoutOfDesk, runOfDesk } from '../../modules/settlement/read/payout-at'
import { attachProof } from '../../modules/settlement/write/attach-proof'
import { drawPayoutProof } from '../../modules/settlement/write/draw-payout-proof'

/** `file`: path of the upload as it came, read once and removed; null: none came. `of`: a payment, or a whole run. */
type Given = { officer: Officer; file: string | null; of: { payoutId: string } | { runId: string } }

const MISSING = 'Elige el comprobante: un PDF o una imagen.'

async function attach(container: MedusaContainer, { officer, file, of }: Given) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { title, ...target } = await targetOf(knex, of, officer.organizationId)
  if (!file) throw invalid(MISSING, { proof: MISSING })
  const upload = await readFile(file)
  const { format, bytes } = await drawPayoutProof(upload)
  const uploadHash = createHash('sha256').update(upload).digest('hex')
  return withNewFiles(env.proofsDir, [{ bytes, ending: format }], async ([name = '']) => {
    const isNew = await knex.transaction(async (trx) => {
      const by = byOfficer(officer)
      const isAdded = await attachProof(trx, { ...target, format, file: name, uploadHash, by })
      const subject = target.payoutId ?? target.runId
      if (isAdded) await writeAct(trx, officer, { what: 'payment.proof', subject, after: { title } })
      return isAdded
    })
    return { result: { isNew }, written: isNew ? [name] : [] }
  })
}

async function targetOf(knex: Knex, of: Given['of'], payer: string) {
  if ('payoutId' in of) {
    const { id, runId, name, amountClp } = await payoutOfDesk(knex, of.payoutId, payer)
    return { runId, payoutId: id, title: `${name}, ${clp(amountClp)}` }
  }
  const { id, number } = await runOfDesk(knex, of.runId, payer)
  return { runId: id, payoutId: null, title: `Pago ${number}` }
}

/** One transaction and its file; nothing is left to undo. */
const attachPayoutProofStep = createStep('attach-payout-proof', async (given: Given, { container }) => {
  try {
    return new StepResponse(await attach(container, given))
  } finally {
    if (given.file) await rm(given.file, { force: true })
  }
})

/** The bank's proof of what was paid, for who reads that desk's money and for the group itself. */
export const attachPayoutProofWorkflow = createWorkflow('attach-payout-proof', (given: Given) => {
  return new WorkflowResponse(attachPayoutProofStep(given))
})
