import { randomUUID } from 'node:crypto'
import type { ProductDraft } from '../../../store/src/contracts/group.ts'
import { draftOf, groupDesk, setTrust } from '../../clients/group-desk.ts'
import { codeFor } from '../../clients/mailbox.ts'
import { certificateOf } from '../../fixtures/certificate.ts'
import { associationOf } from '../../fixtures/officer.ts'
import { documentFor } from '../../fixtures/tax-document.ts'
import { picture } from '../../fixtures/picture.ts'
import { FEDERATION, placeTransfer, sendProof } from '../../clients/transfers.ts'
import { statementOf } from '../../fixtures/closed-month.ts'
import { recordedDeposit } from '../../fixtures/gateway-deposit.ts'
import { provenPayout } from '../../fixtures/payout-proof.ts'
import { newPhone } from '../../fixtures/new-phone.ts'
import { paidOrder, staffDesk } from '../../clients/staff.ts'
import { call, product } from '../../clients/store.ts'
import { sql } from '../../clients/store-database.ts'
import { accepted, giveMandate, made, newDeskOfficer, newMember } from './people.ts'
import { OFFERED_UNITS, settingsOf } from './settings-of.ts'

type Headers = Record<string, string>
export type Scene = Awaited<ReturnType<typeof setScene>>

/** Of two associations, so that not even an association is shared. */
const VICTIM = 'colmenares-del-quillay'
const OTHER = 'telar-mar-adentro'
/** Of the victim, on sale from the seed: what its buyers see is public, what its group sees is not. */
const SOLD = 'miel-de-quillay'

async function enterAtMedusa(phone: string): Promise<Headers> {
  const since = new Date(Date.now() - 1000)
  await call('POST', '/members/codes', { to: phone })
  const body = { to: phone, code: await codeFor(phone, since) }
  const { body: answer } = await call<{ token?: string }>('POST', '/auth/member/code', body)
  if (!answer.token) throw new Error('the code opened nothing')
  return { authorization: `Bearer ${answer.token}` }
}

/** A photo of the victim that is still on its way. */
async function beginUpload(headers: Headers): Promise<string> {
  const key = randomUUID().replaceAll('-', '')
  const tus = { 'tus-resumable': '1.0.0', 'upload-length': '1000' }
  const { status } = await call('POST', `/members/organizations/${VICTIM}/uploads/${key}`, undefined, {
    ...headers,
    ...tus,
  })
  if (status !== 201) throw new Error(`the victim's upload: ${status}`)
  return key
}

async function invite(headers: Headers): Promise<string> {
  const someone = { name: 'Esperada Prueba', role: 'member', phone: newPhone() }
  const { status, body } = await call<{ link: string }>(
    'POST',
    `/members/organizations/${VICTIM}/invitations`,
    someone,
    headers,
  )
  if (status !== 201) throw new Error(`the victim's invitation: ${status}`)
  return body.link.split('/').at(-1) ?? ''
}

/** One that waits, of the victim, with its picture. */
async function waitingTransfer() {
  const { reference, token } = await placeTransfer([await product(SOLD)])
  await sendProof(token, picture())
  const [row] = await sql<{ id: string }>('select id from attempt where gateway_order = $1', [reference])
  if (!row) throw new Error('the transfer does not wait')
  return { id: row.id, reference }
}

/** Money of an order of that group that goes back, for some of it was missing. */
async function refundOf(group: string): Promise<string> {
  const desk = await staffDesk()
  const { displayId } = await paidOrder({ of: [await product(SOLD)], units: 2 })
  const [consignment] = await desk.consignmentsOf(displayId)
  const [line] = consignment?.lines ?? []
  await desk.move(consignment?.id ?? '', 'accepted')
  const short = { reason: 'Se quebró', lines: [{ lineId: line?.id, quantity: 1 }] }
  await desk.act(consignment?.id ?? '', 'quantities', short)
  const [refund] = (await desk.money(consignment?.orderId ?? '')).refunds
  if (!refund) throw new Error(`nothing of ${group} goes back`)
  return refund.id
}

/** What belongs to one group, and everybody who must not see or touch it. */
export async function setScene() {
  const association = await associationOf(VICTIM)
  const owner = await newMember('Dueña Prueba', VICTIM, 'leader', accepted)
  const desk = await groupDesk(VICTIM, owner.headers)
  const wasTrusted = await isTrusted(VICTIM)
  // What waits for its association is seen by nobody else.
  await setTrust(VICTIM, false)
  const draft: ProductDraft = await draftOf(VICTIM)
  const sent = await desk.send(draft)
  if (sent.status !== 201) throw new Error(`the victim's product: ${sent.status} ${sent.body.message}`)
  const { id: productId, version, content } = sent.body.product
  const [variant] = content.variants
  const order = await paidOrder({ of: [await product(SOLD)], units: 2 })
  const [consignment] = await sql<{ id: string; order_id: string; line_id: string }>(
    `select c.id, c.order_id, l.id as line_id from consignment c join "order" o on o.id = c.order_id
      join consignment_line l on l.consignment_id = c.id where o.display_id = $1`,
    [order.displayId],
  )
  const transfer = await waitingTransfer()
  const helper = await newMember('Ayudante Prueba', association, 'helper', accepted)
  const mandateId = await giveMandate(VICTIM, helper.id, { until: '30 days' })
  const [session] = await sql<{ id: string }>('select id from member_session where member_id = $1', [
    owner.id,
  ])
  const upload = await beginUpload(owner.headers)
  const invitation = await invite(owner.headers)
  const invited = await newMember('Invitada Prueba', VICTIM, 'member', { acceptedAt: null, until: null })
  if (!variant?.id || !consignment || !session) throw new Error('the scene is not whole')

  const foreign = await newMember('Ajena Prueba', OTHER, 'leader', accepted)
  const expired = await newMember('Vencida Prueba', association, 'helper', accepted)
  await giveMandate(VICTIM, expired.id, { until: '-1 minute' })
  const ended = await newMember('Terminada Prueba', association, 'helper', accepted)
  await giveMandate(VICTIM, ended.id, { until: '30 days', endedAt: '-1 minute' })
  const strangers: Record<string, { headers: Headers; own: string | null }> = {
    'a member of another group': { ...foreign, own: OTHER },
    'a helper without mandate': {
      ...(await newMember('Suelta Prueba', association, 'helper', accepted)),
      own: null,
    },
    'a helper whose mandate expired': { ...expired, own: null },
    'a helper whose mandate was ended': { ...ended, own: null },
    'somebody invited who has not accepted': { ...invited, own: null },
    'a former member': {
      ...(await newMember('Anterior Prueba', VICTIM, 'leader', {
        acceptedAt: new Date(Date.now() - 86_400_000),
        until: new Date(Date.now() - 60_000),
      })),
      own: null,
    },
  }
  const sibling = await associationOf(OTHER)
  const associationTreasurer = await newDeskOfficer('Tesorera de Asociación Prueba', 'treasurer', association)
  return {
    association,
    sibling,
    /** Who may look at the desk above the victim's group. */
    officers: {
      'its coordinator': await newDeskOfficer('Coordinadora Prueba', 'coordinator', association),
      'its auditor': await newDeskOfficer('Revisora Prueba', 'auditor', association),
      'the federation’s president': await newDeskOfficer('Presidenta Prueba', 'president', FEDERATION),
    },
    president: await newDeskOfficer('Presidenta de Asociación Prueba', 'president', association),
    associationTreasurer,
    /** Who may look at what only the federation has. */
    federationOfficers: {
      'its treasurer': await newDeskOfficer('Tesorera Prueba', 'treasurer', FEDERATION),
      'its auditor': await newDeskOfficer('Revisora Mayor Prueba', 'auditor', FEDERATION),
      'its coordinator': await newDeskOfficer('Coordinadora Mayor Prueba', 'coordinator', FEDERATION),
    },
    /** Who may not, beside those who have no office at all. */
    foreignOfficers: {
      'an officer of a sibling association': await newDeskOfficer('Hermana Prueba', 'president', sibling),
      'an officer whose term is over': await newDeskOfficer('Pasada Prueba', 'president', association, {
        until: '-1 minute',
      }),
      'an officer who was replaced': await newDeskOfficer('Relevada Prueba', 'treasurer', association, {
        endedAt: '-1 minute',
      }),
      'an officer whose term has not begun': await newDeskOfficer('Futura Prueba', 'president', association, {
        since: '1 day',
      }),
      'a trainer of the federation': await newDeskOfficer('Formadora Prueba', 'trainer', FEDERATION),
    },
    victim: {
      officeId: (await newDeskOfficer('Con Cargo Prueba', 'trainer', association)).mandate,
      handle: VICTIM,
      productId,
      version,
      draft,
      title: draft.title,
      variantId: variant.id,
      available: variant.available,
      photo: draft.photos[0]?.key ?? '',
      upload,
      sha256: '0'.repeat(64),
      consignmentId: consignment.id,
      transferId: transfer.id,
      refundId: await refundOf(VICTIM),
      ...(await settingsOf(association, VICTIM, owner.id)),
      transferReference: transfer.reference,
      orderId: consignment.order_id,
      lineId: consignment.line_id,
      mandateId,
      helperId: helper.id,
      memberId: owner.id,
      certificateId: await certificateOf(owner.id),
      sessionId: session.id,
      invitation,
      statement: await statementOf(VICTIM),
      payout: await provenPayout(VICTIM, association, associationTreasurer.headers),
      document: await documentFor(order.displayId, await product(SOLD)),
      deposit: await recordedDeposit(order),
    },
    owner,
    helper,
    /** What Medusa itself hands out for a right code. */
    medusaToken: await enterAtMedusa(owner.phone),
    strangers,
    wasTrusted,
  }
}

async function isTrusted(group: string): Promise<boolean> {
  const [row] = await sql<{ is_trusted: boolean }>('select is_trusted from organization where handle = $1', [
    group,
  ])
  return row?.is_trusted ?? false
}

/** The groups are again those of the seed. */
export async function closeScene({ wasTrusted, victim }: Scene): Promise<void> {
  await victim.payout.close()
  await setTrust(VICTIM, wasTrusted)
  await sql('update mandate set ended_at = now() where ended_at is null and member_id = any($1)', [made])
  await sql(`update membership set until = now() where until is null and member_id = any($1)`, [made])
}

/** What nobody else may read, wherever it stands in an answer. */
export const secretsOf = ({ victim, owner, helper }: Scene): string[] => [
  victim.productId,
  victim.title,
  victim.variantId,
  victim.consignmentId,
  victim.transferReference,
  victim.orderId,
  victim.lineId,
  victim.mandateId,
  victim.sessionId,
  ...[victim.statement.id, victim.document.id, victim.document.due],
  ...[victim.payout.id, victim.payout.run, victim.payout.number, victim.deposit, victim.trialId],
  ...[owner.id, helper.id],
  ...[victim.quotation.token, victim.quotation.buyer.rut, victim.quotation.buyer.name, victim.requestId],
  ...['Camila Prueba', String(OFFERED_UNITS), victim.till.name],
]

export async function ask(method: string, path: string, headers: Headers, body?: unknown) {
  const answer = await call<Record<string, unknown>>(
    method,
    path,
    method === 'GET' || method === 'HEAD' ? undefined : (body ?? {}),
    { 'idempotency-key': 'sent-by-another-1', ...headers },
  )
  return { status: answer.status, text: JSON.stringify(answer.body) }
}
