import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { isMethod, termsOf } from '../gateways/terms'
import { findAttempt } from '../modules/checkout/write/attempt'
import { shipConsignmentWorkflow } from '../workflows/consignment/ship-consignment'
import { findRefund } from '../modules/checkout/write/request-refund'
import { newestProof } from '../modules/checkout/write/proof'
import { sendRefundWorkflow } from '../workflows/checkout/send-refund'
import type { EventName, KnownEvent, Payload } from './events'
import { needsCancelLetter } from '../notifications/letters/cancel-letter'
import { mailBuyer } from '../notifications/mail-buyer'
import { doAll } from './undelivered'
import { sendCode } from '../notifications/send-code'
import { sendInvitation } from '../notifications/send-invitation'
import { tellAssociation } from '../notifications/tell-association'
import {
  tellOfCertificateEnd,
  tellOfExtension,
  tellOfRevocation,
} from '../notifications/tell-of-certificates'
import { tellOfFactor, tellOfLess } from '../notifications/tell-of-factor'
import { tellOfName, tellOldContact } from '../notifications/tell-of-contact'
import { tellHelper } from '../notifications/tell-helper'
import { tellOfEnd } from '../notifications/tell-of-office'
import { mailStaffInvitation, tellOfChange, ringOfLess } from '../notifications/tell-of-rights'
import { tellOfCallingOff, tellOfSale } from '../notifications/tell-groups'
import { askOfPayout, tellOfAccount, tellOfDispute, tellOfPayout } from '../notifications/tell-of-payouts'
import { remindOfSession, tellOfCancelling, tellOfMove, tellOfPlace } from '../notifications/tell-of-sessions'
import {
  tellOfCallOff,
  tellOfQuotation,
  tellOfRequest,
  tellOfSignature,
} from '../notifications/tell-of-supply'
import { tellInstitutionOfRecall, tellOfRecall } from '../notifications/tell-of-recall'
import { remindOfInvoice } from '../notifications/tell-of-invoices'
import {
  remindOfShare,
  tellOfInputCost,
  tellOfInputs,
  tellOfLot,
  tellOfShare,
} from '../notifications/tell-of-shares'
import { tellOfStatement } from '../notifications/tell-of-statement'
import { sendProfile } from '../bridge/send-profile'
import { profileToSend } from '../modules/federation/read/profile-proposals'
import { noteProfileToldWorkflow } from '../workflows/federation/note-profile-told'
import { tellOfApproval, tellOfReturn } from '../notifications/tell-of-product'
import { orderOfConsignment } from '../modules/consignment/read/order-of'
import { noteDocumentsWorkflow } from '../workflows/fiscal/note-documents'

type Handlers = { [N in EventName]: (container: MedusaContainer, data: Payload<N>) => Promise<void> }

/** What an event sets off. It must bear being called again. */
export async function handle<N extends EventName>(container: MedusaContainer, { name, data }: KnownEvent<N>) {
  await handlers[name](container, data)
}

/** Every event is here: one that is only a record says so by doing nothing. */
const handlers: Handlers = {
  'entry.code': (container, { code_id }) => sendCode(container, code_id),
  'factor.set_up': tellOfFactor,
  'factor.lessened': tellOfLess,
  'invitation.made': (container, { membership_id, sealed }) =>
    sendInvitation(container, membership_id, sealed),
  'contact.changed': tellOldContact,
  'name.changed': tellOfName,
  'mandate.given': (container, { mandate_id }) => tellHelper(container, mandate_id),
  'office.ends': tellOfEnd,
  'certificate.ends': tellOfCertificateEnd,
  'certificate.revoked': tellOfRevocation,
  'certificates.extended': tellOfExtension,
  'bank_account.added': (container, { bank_account_id }) => tellOfAccount(container, bank_account_id),
  'payout.paid': (container, { payout_id }) => tellOfPayout(container, payout_id),
  'payout.unanswered': (container, { payout_id }) => askOfPayout(container, payout_id),
  'payout.disputed': (container, { payout_id }) => tellOfDispute(container, payout_id),
  'lot.recalled': tellOfRecall,
  'order.placed': async (container, { attempt_id, payment }) => {
    const letter = isMethod(payment) ? termsOf(payment).placedLetter : null
    if (!letter) return
    const attempt = await attemptOf(container, attempt_id)
    if (attempt?.state === 'placed') await mailBuyer(container, attempt, letter)
  },
  'order.paid': async (container, { attempt_id }) => {
    const attempt = await attemptOf(container, attempt_id)
    if (!attempt) return
    const { order_id: orderId } = attempt
    await doAll([
      () => mailBuyer(container, attempt, 'paid'),
      async () => (orderId ? tellOfSale(container, orderId) : undefined),
      async () => noteDocuments(container, orderId),
    ])
  },
  'order.cancelled': async (container, { attempt_id, is_seen }) => {
    const attempt = await attemptOf(container, attempt_id)
    if (attempt && needsCancelLetter({ ...attempt, isSeen: is_seen === 'true' }))
      await mailBuyer(container, attempt, 'expired')
  },
  'proof.rejected': async (container, { attempt_id, proof_id }) => {
    const attempt = await attemptOf(container, attempt_id)
    const proof = await newestProof(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), attempt_id)
    // A buyer who sent another one meanwhile, or whose payment came, needs no letter about this one.
    if (attempt?.state === 'placed' && proof?.id === proof_id)
      await mailBuyer(container, attempt, 'proof_rejected', proof_id)
  },
  'consignment.moved': async (container, { consignment_id, state }) => {
    if (state === 'cancelled') await tellOfCallingOff(container, consignment_id)
    if (state !== 'handed_over') return
    await shipConsignmentWorkflow(container).run({ input: { id: consignment_id } })
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const orderId = await orderOfConsignment(knex, consignment_id)
    const attempt = orderId ? await findAttempt(knex, 'order_id', orderId) : null
    if (attempt) await mailBuyer(container, attempt, 'on_its_way', consignment_id)
  },
  'product.approved': tellOfApproval,
  'product.returned': tellOfReturn,
  'product.sent': tellAssociation,
  'profile.proposed': async (container, { proposal_id: id }) => {
    const proposal = await profileToSend(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
    if (!proposal) return
    await sendProfile(container, proposal)
    const at = new Date().toISOString()
    await noteProfileToldWorkflow(container).run({ input: { id, told: 'received', reason: null, at } })
  },
  'rights.asked': tellOfChange,
  'session.moved': tellOfMove,
  'session.cancelled': tellOfCancelling,
  'session.tomorrow': remindOfSession,
  'session.place_given': tellOfPlace,
  'supply.asked': tellOfRequest,
  'supply.quoted': tellOfQuotation,
  'supply.signed': tellOfSignature,
  'supply.called_off': tellOfCallOff,
  'supply.recalled': tellInstitutionOfRecall,
  'share.given': tellOfShare,
  'share.tomorrow': remindOfShare,
  'inputs.asked': tellOfInputs,
  'inputs.shared': tellOfInputCost,
  'lot.stated': tellOfLot,
  'invoice.reminder': remindOfInvoice,
  'statement.issued': tellOfStatement,
  'staff.lessened': ringOfLess,
  'staff.invited': mailStaffInvitation,
  'refund.requested': async (container, { refund_id }) => {
    await noteDocuments(container, (await refundOf(container, refund_id))?.order_id ?? null)
    await sendRefundWorkflow(container).run({ input: { id: refund_id } })
    await mailRefund(container, refund_id, 'refund')
  },
  'refund.sent': async (container, { refund_id }) => {
    const refund = await refundOf(container, refund_id)
    if (refund && !refund.is_by_gateway) await mailRefund(container, refund_id, 'refund_sent')
  },
}

/** What has to be issued of an order changes when it is paid, and when something of it is given back. */
async function noteDocuments(container: MedusaContainer, orderId: string | null) {
  if (orderId) await noteDocumentsWorkflow(container).run({ input: { orderId } })
}

async function mailRefund(container: MedusaContainer, id: string, occasion: 'refund' | 'refund_sent') {
  const refund = await refundOf(container, id)
  const attempt = refund && (await attemptOf(container, refund.attempt_id))
  if (attempt) await mailBuyer(container, attempt, occasion, id)
}

function refundOf(container: MedusaContainer, id: string) {
  return findRefund(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
}

function attemptOf(container: MedusaContainer, id: string) {
  return findAttempt(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), 'id', id)
}
