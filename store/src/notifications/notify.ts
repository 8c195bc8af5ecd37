import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../env'
import { notice, type NoticeData, type NoticeKind } from './letters/notices'
import { isRefusedForGood } from '../providers/messenger'
import { channelsFor } from './channel'
import { doAll, Undelivered } from '../outbox/undelivered'
import { sendOnce } from './send-once'
import { shopOf } from './shop-of'
import { whoHas } from '../modules/federation/read/who-has'
import { contactOf, reachedMembers } from '../modules/federation/read/reached-members'

/** `key`: what it is about. The same kind, key and contact is sent once, whatever is repeated. */
type About<K extends NoticeKind> = { kind: K; data: NoticeData[K]; key: string }

/** @param contact a phone (`+56912345678`) or an e-mail. @throws Undelivered when no channel took it */
export async function notifyContact<K extends NoticeKind>(
  container: MedusaContainer,
  contact: string,
  { kind, data, key }: About<K>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shop = await shopOf(knex)
  const brand = shop?.federation.name ?? new URL(env.shopUrl).host
  const failures: unknown[] = []
  const keys: string[] = []
  for (const channel of channelsFor(contact, env.phoneChannels)) {
    const content = notice(kind, data, { brand, shopUrl: env.shopUrl, isLetter: channel === 'email' })
    const about = ['notice', kind, key, contact, channel].join(':')
    try {
      return await sendOnce(container, { key: about, to: contact, channel, template: kind, content })
    } catch (error) {
      keys.push(about)
      failures.push(error)
    }
  }
  const isRefused = failures.every(isRefusedForGood)
  const why = failures.map((failure) => (failure instanceof Error ? failure.message : String(failure)))
  throw new Undelivered([{ contact, ...(await whoHas(knex, contact)), keys, isRefused }], why.join('\n'))
}

/** By her phone, or by e-mail when she has none. A member without either hears nothing. */
export async function notifyMember<K extends NoticeKind>(
  container: MedusaContainer,
  { memberId, ...about }: { memberId: string } & About<K>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const contact = await contactOf(knex, memberId)
  if (contact) await notifyContact(container, contact, about)
}

/** To the leaders of a group, or to all who can be reached when no leader can. To be called from an event of the outbox. */
export async function notifyGroup<K extends NoticeKind>(
  container: MedusaContainer,
  organizationId: string,
  about: About<K>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const told = await reachedMembers(knex, organizationId)
  await doAll(told.map((memberId) => () => notifyMember(container, { memberId, ...about })))
}
