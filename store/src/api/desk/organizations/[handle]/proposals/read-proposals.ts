import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskProposal } from '../../../../../contracts'
import { groupsBelow, ownHandles } from '../../../../../modules/federation/read/desk/groups-below'
import {
  readWaitingProposals,
  type WaitingProposal,
} from '../../../../../modules/product/read/waiting-proposals'
import { deskOf } from '../../../guard'

/** What waits at the desk of the address; of one product, if said. */
export async function readProposals(req: MedusaRequest, productId: string | null = null) {
  const { organizationId, memberId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [groups, own] = await Promise.all([groupsBelow(knex, organizationId), ownHandles(knex, memberId)])
  const found = await readWaitingProposals(knex, groups, productId)
  return found.map((proposal) => ({ proposal, head: headOf(proposal, own) }))
}

function headOf(proposal: WaitingProposal, own: string[]): DeskProposal {
  const { id, version, kind, title, group, sentBy, sentAt } = proposal
  return { id, version, kind, title, group, sentBy, sentAt, isOfOwnGroup: own.includes(group.handle) }
}
