import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { moment } from '../kernel/text/format'
import { fellowOfficers } from '../modules/federation/read/desk/fellow-officers'
import { memberName } from '../modules/federation/read/members'
import { contactsOf } from '../modules/federation/read/reached-members'
import type { Payload } from '../outbox/events'
import { doAll } from '../outbox/undelivered'
import { notifyContact, notifyMember } from './notify'

/** Nobody sets up a second factor in silence: its holder hears of it on each contact, and so do the other officers. */
export async function tellOfFactor(container: MedusaContainer, data: Payload<'factor.set_up'>) {
  const { member_id: memberId, counts_from } = data
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const name = await memberName(knex, memberId)
  if (name === null) return
  const from = moment(counts_from)
  const key = `${memberId}:${counts_from}`
  const own = await contactsOf(knex, memberId)
  const others = await fellowOfficers(knex, memberId)
  await doAll([
    ...own.map(
      (to) => () => notifyContact(container, to, { kind: 'factor_set_up' as const, data: { from }, key }),
    ),
    ...others.map((id) => () => {
      const about = { kind: 'factor_of_another' as const, data: { name, from }, key }
      return notifyMember(container, { memberId: id, ...about })
    }),
  ])
}

/** Others ended it: its holder hears of it on each contact. */
export async function tellOfLess(container: MedusaContainer, data: Payload<'factor.lessened'>) {
  const { member_id: memberId, how, at } = data
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const contacts = await contactsOf(knex, memberId)
  const about = {
    kind: 'factor_lessened' as const,
    data: { how: how === 'stopped' ? ('stopped' as const) : ('reset' as const) },
    key: `${memberId}:${at}`,
  }
  await doAll(contacts.map((to) => () => notifyContact(container, to, about)))
}
