import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { clp, day } from '../kernel/text/format'
import { chileDay } from '../kernel/time/chile-day'
import { holdersOf } from '../modules/federation/read/desk/holders-of'
import { doAll } from '../outbox/undelivered'
import { findPayout } from '../modules/settlement/read/payout-at'
import { toldAccount } from '../modules/settlement/read/told-account'
import { reachableMembers, reachedMembers } from '../modules/federation/read/reached-members'
import { notifyMember } from './notify'
import type { NoticeData } from './letters/notices'

const knexOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

type Money = 'bank_account_added' | 'payout_paid' | 'payout_unanswered' | 'payout_disputed'
type Told<K extends Money> = { kind: K; key: string; data: NoticeData[K] }

type Who = (container: MedusaContainer, organizationId: string) => Promise<string[]>

/** Who answers for a body's money: the officers of an association who may pay, or a group's leaders. */
const answering: Who = async (container, organizationId) => {
  const officers = await holdersOf(knexOf(container), organizationId, 'pay')
  return officers.length > 0 ? officers : reachedMembers(knexOf(container), organizationId)
}

/** All who belong to it as well: what could take its money away is nobody's secret. */
const everybody: Who = async (container, organizationId) => [
  ...new Set([
    ...(await answering(container, organizationId)),
    ...(await reachableMembers(knexOf(container), organizationId)),
  ]),
]

async function tell<K extends Money>(
  container: MedusaContainer,
  who: Who,
  organizationId: string,
  about: Told<K>,
): Promise<void> {
  const members = await who(container, organizationId)
  await doAll(members.map((memberId) => () => notifyMember(container, { memberId, ...about })))
}

/** «Cambia la cuenta en que se te paga», at once: who belongs to the body can stop it. */
export async function tellOfAccount(container: MedusaContainer, id: string): Promise<void> {
  const told = await toldAccount(knexOf(container), id)
  if (!told) return
  const { organizationId, organization, account, by, usableFrom, isGroup, handle } = told
  await tell(container, everybody, organizationId, {
    kind: 'bank_account_added',
    key: id,
    data: {
      organization,
      account,
      by,
      from: day(chileDay(usableFrom)),
      path: isGroup ? '/grupo/cuenta/banco' : `/mesa/${handle}/pagos/cuentas/${handle}`,
    },
  })
}

/** «Se te pagó». */
export async function tellOfPayout(container: MedusaContainer, id: string): Promise<void> {
  const payout = await findPayout(knexOf(container), id)
  if (!payout) return
  const { organizationId, name: organization, amountClp, means, isAdvance } = payout
  const way = means === 'cash' ? 'por mano' : 'por transferencia'
  const how = isAdvance ? `como anticipo, ${way}` : way
  await tell(container, answering, organizationId, {
    kind: 'payout_paid',
    key: id,
    data: { organization, amount: clp(amountClp), how },
  })
}

/** «¿Te llegó?», some days later, if nobody said so meanwhile. */
export async function askOfPayout(container: MedusaContainer, id: string): Promise<void> {
  const payout = await findPayout(knexOf(container), id)
  if (payout?.state !== 'paid') return
  const { organizationId, name: organization, amountClp } = payout
  await tell(container, answering, organizationId, {
    kind: 'payout_unanswered',
    key: id,
    data: { organization, amount: clp(amountClp) },
  })
}

/** «No me llegó», to the desk that paid. */
export async function tellOfDispute(container: MedusaContainer, id: string): Promise<void> {
  const payout = await findPayout(knexOf(container), id)
  if (!payout) return
  const { payer, payerHandle, name: organization, amountClp } = payout
  await tell(container, answering, payer, {
    kind: 'payout_disputed',
    key: id,
    data: { organization, amount: clp(amountClp), desk: payerHandle },
  })
}
