import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { moment } from '../kernel/text/format'
import { notifyMember } from './notify'
import { mandateGiven } from '../modules/federation/read/mandate-given'

/** A helper hears that a group lets her act for it. */
export async function tellHelper(container: MedusaContainer, mandateId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const given = await mandateGiven(knex, mandateId)
  if (!given) return
  const data = { group: given.group, until: moment(given.until.toISOString()) }
  await notifyMember(container, { memberId: given.memberId, kind: 'mandate_given', data, key: mandateId })
}
