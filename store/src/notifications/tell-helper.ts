import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { moment } from '../kernel/text/format'
import { notifyMember } from './notify'

type Given = { memberId: string; group: string; until: Date }

/** A helper hears that a group lets her act for it. */
export async function tellHelper(container: MedusaContainer, mandateId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const given = await knex('mandate as d')
    .join('organization as g', 'g.id', 'd.organization_id')
    .where('d.id', mandateId)
    .whereNull('d.ended_at')
    .first<Given | undefined>({ memberId: 'd.member_id', group: 'g.name', until: 'd.until' })
  if (!given) return
  const data = { group: given.group, until: moment(given.until.toISOString()) }
  await notifyMember(container, { memberId: given.memberId, kind: 'mandate_given', data, key: mandateId })
}
