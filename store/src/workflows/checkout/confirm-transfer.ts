import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { databaseNow } from '../../kernel/time/clock'
import { env } from '../../env'
import { Problem } from '../../kernel/problem'
import type { AttemptState } from '../../modules/checkout/rules/attempt-state'
import { type Person, whyNotSecond } from '../../modules/access/rules/second-person'
import { checkTransfer } from '../../modules/checkout/rules/transfer-check'
import { demandNotOwn } from '../../modules/consignment/read/desk/own-of-order'
import { personBehind } from '../../modules/federation/read/desk/officer-person'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { decideProofs, lockAwaitedTransfer } from '../../modules/checkout/write/proof'
import { moveAttempt } from '../../modules/checkout/write/attempt'
import { recordPayment } from '../../modules/checkout/write/settle-attempt'
import { useStatementLine } from '../../modules/checkout/write/statement-line'
import type { BankLine } from '../../contracts/desk/transfers'
import { addToSession } from '../../medusa/payments/payment-session'

/** `line`: of the bank's statement, when the money was seen there. */
export type Confirmation = { attemptId: string; officer: Officer; line?: BankLine | undefined }

/** `seen`: one person saw the money, and another one must see it too. */
type Confirmed = { id: string; state: AttemptState | 'seen' }

const whyNotYet = (first: Person | null, second: Person) =>
  first?.userId === second.userId || !first
    ? 'Tú ya la viste. Falta que otra persona lo confirme.'
    : whyNotSecond(first, second)

/** An officer saw the money. Who said so is written before Medusa is told; above the threshold, two people. */
async function confirmTransfer(
  container: MedusaContainer,
  { attemptId, officer, line }: Confirmation,
): Promise<Confirmed> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const by = byOfficer(officer)
  const mine = await knex.transaction(async (trx) => {
    const attempt = await lockAwaitedTransfer(trx, attemptId)
    const { amount_clp, seen_by, gateway_order } = attempt
    await demandNotOwn(trx, officer.memberId, attempt.order_id)
    const seenBy = await personBehind(trx, seen_by)
    const person = await personBehind(trx, by)
    if (!person) throw new Error(`${by} is no mandate`)
    const verdict = checkTransfer({
      amountClp: amount_clp,
      twoPeopleAboveClp: env.twoPeopleAboveClp,
      seenBy,
      by: person,
      now: await databaseNow(trx),
    })
    if (verdict === 'needs_second') throw new Problem('needs_second_person', whyNotYet(seenBy, person))
    if (line) await useStatementLine(trx, attempt, line, by)
    const after = { title: gateway_order, amountClp: amount_clp, line: line ?? null }
    const what = verdict === 'first_seen' ? 'transfer.seen' : 'transfer.confirmed'
    await writeAct(trx, officer, { what, subject: attemptId, before: { seenBy: seen_by }, after })
    if (verdict === 'first_seen') {
      await trx('attempt').where('id', attemptId).update({ seen_by: by })
      return null
    }
    await decideProofs(trx, attemptId, { state: 'accepted', by })
    const gateway_result = JSON.stringify({ seen_by, confirmed_by: by })
    const moved = await moveAttempt(trx, attemptId, 'settling', { gateway_result }, ['placed'])
    if (!moved) throw new Error(`attempt ${attemptId} moved while its row was held`)
    await addToSession(trx, moved.payment_session_id, { confirmed_by: by })
    return moved
  })
  if (!mine) return { id: attemptId, state: 'seen' }
  return recordPayment(container, knex, mine, JSON.stringify(mine.gateway_result))
}

/** Goes on where a crash left a confirmed transfer. */
export async function resumeTransfer(container: MedusaContainer, attemptId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const mine = await moveAttempt(knex, attemptId, 'settling', {}, [])
  if (mine) await recordPayment(container, knex, mine, JSON.stringify(mine.gateway_result))
}

/** Money seen by a person is not unseen: there is no undo, and the sweeper goes on where a crash left it. */
const confirmStep = createStep('confirm', async (input: Confirmation, { container }) => {
  const { id, state } = await confirmTransfer(container, input)
  return new StepResponse<Confirmed>({ id, state })
})

export const confirmTransferWorkflow = createWorkflow('confirm-transfer', (input: Confirmation) => {
  return new WorkflowResponse(confirmStep(input))
})
