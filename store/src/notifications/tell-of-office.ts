import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { day } from '../kernel/text/format'
import { fellowOfficers } from '../modules/federation/read/desk/fellow-officers'
import { officeTold } from '../modules/federation/read/desk/office-told'
import type { Payload } from '../outbox/events'
import { doAll } from '../outbox/undelivered'
import { notifyMember } from './notify'

/** A term ends soon: its holder hears of it, and so do the other officers. One that was given again or ended does not. */
export async function tellOfEnd(container: MedusaContainer, { mandate_id, days }: Payload<'office.ends'>) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const told = await officeTold(knex, mandate_id)
  if (!told?.isInForce) return
  const { memberId, organizationId, office, name, organization } = told
  const until = day(told.until)
  const key = `${mandate_id}:${days}`
  const others = await fellowOfficers(knex, memberId, organizationId)
  await doAll([
    () =>
      notifyMember(container, { memberId, kind: 'office_ends', data: { office, organization, until }, key }),
    ...others.map((id) => () => {
      const data = { name, office, organization, until }
      return notifyMember(container, { memberId: id, kind: 'office_of_another_ends', data, key })
    }),
  ])
}
