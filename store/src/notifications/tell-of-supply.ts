import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { day, units } from '../kernel/text/format'
import { holdersOf } from '../modules/federation/read/desk/holders-of'
import { quotationById } from '../modules/supply/read/agreements/find-quotation'
import { toldCallOff, toldRequest } from '../modules/supply/read/agreements/told'
import type { Payload } from '../outbox/events'
import { doAll } from '../outbox/undelivered'
import type { NoticeData } from './letters/notices'
import { notifyContact, notifyMember } from './notify'

const knexOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

type OfDesk = 'quotation_asked' | 'agreement_of_buyer' | 'call_off_of_buyer'
type Told<K extends OfDesk> = { kind: K; key: string; data: NoticeData[K] }

/** To each officer who can answer an institution. */
async function officersTold<K extends OfDesk>(
  container: MedusaContainer,
  organizationId: string,
  about: Told<K>,
) {
  const members = await holdersOf(knexOf(container), organizationId, 'agree')
  return members.map((memberId) => () => notifyMember(container, { memberId, ...about }))
}

export async function tellOfRequest(container: MedusaContainer, { request_id: id }: Payload<'supply.asked'>) {
  const told = await toldRequest(knexOf(container), id)
  if (!told) return
  const { organizationId, desk, institution } = told
  const data = { institution, desk, id }
  await doAll(await officersTold(container, organizationId, { kind: 'quotation_asked', key: id, data }))
}

/** Of a version that was followed by another meanwhile only the newest is told. */
export async function tellOfQuotation(
  container: MedusaContainer,
  { quotation_id, version }: Payload<'supply.quoted'>,
) {
  const { buyer, supplier, newest, number, state, token } = await quotationById(
    knexOf(container),
    quotation_id,
  )
  if (state !== 'open' || String(newest.number) !== version) return
  await notifyContact(container, buyer.contactEmail, {
    kind: 'quotation_ready',
    key: `${quotation_id}:${version}`,
    data: { number: String(number), supplier: supplier.name, until: day(newest.validUntil), token },
  })
}

export async function tellOfSignature(
  container: MedusaContainer,
  { quotation_id: id }: Payload<'supply.signed'>,
) {
  const { agreement, buyer, supplier, token, organizationId } = await quotationById(knexOf(container), id)
  if (!agreement) return
  const data = { institution: buyer.name, desk: supplier.handle, id }
  const officers = await officersTold(container, organizationId, {
    kind: 'agreement_of_buyer',
    key: id,
    data,
  })
  await doAll([
    () =>
      notifyContact(container, buyer.contactEmail, {
        kind: 'agreement_signed',
        key: id,
        data: { number: String(agreement.number), supplier: supplier.name, token },
      }),
    ...officers,
  ])
}

export async function tellOfCallOff(
  container: MedusaContainer,
  { call_off_id: id }: Payload<'supply.called_off'>,
) {
  const knex = knexOf(container)
  const quotationId = await toldCallOff(knex, id)
  const { agreement, buyer, supplier, token, organizationId } = await quotationById(knex, quotationId)
  const call = agreement?.callOffs.find((one) => one.id === id)
  if (!call) return
  const what = `${units(call.units)} ${call.standard.unit} de ${call.standard.name}`
  const common = { what, day: day(call.deliverOn) }
  const data = { institution: buyer.name, desk: supplier.handle, id: quotationId, ...common }
  const officers = await officersTold(container, organizationId, { kind: 'call_off_of_buyer', key: id, data })
  await doAll([
    () =>
      notifyContact(container, buyer.contactEmail, {
        kind: 'call_off_taken',
        key: id,
        data: { number: `${agreement?.number}-${call.number}`, token, ...common },
      }),
    ...officers,
  ])
}
