import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../../../kernel/problem'
import { INVITATIONS_PER_MEMBER } from '../../../../../../../modules/access/rules/entry-limits'
import { spendRateLimit } from '../../../../../../../modules/access/write/rate-limit'
import { byOfficer } from '../../../../../../../modules/federation/write/write-act'
import { inviteMemberWorkflow } from '../../../../../../../workflows/federation/invite-member'
import { associationInvitation, memberInvitation } from '../../../../../../invitation-schema'
import { deskOf } from '../../../../../guard'
import { belowOf } from '../../read-groups'

/** Somebody is asked into it; the link is shown once, to be given to her. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: organizationId, kind } = await belowOf(req)
  const { officer } = deskOf(req)
  const given = kind === 'group' ? read(memberInvitation, req.body) : read(associationInvitation, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => spendRateLimit(trx, INVITATIONS_PER_MEMBER, officer.memberId))
  const input = { organizationId, invitedBy: byOfficer(officer), officer, ...given }
  const { link, isSent } = (await inviteMemberWorkflow(req.scope).run({ input })).result
  res.status(201).json({ link, isSent })
}
