import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../../../kernel/problem'
import { INVITATIONS_PER_MEMBER } from '../../../../../../../modules/access/rules/entry-limits'
import { spendRateLimit } from '../../../../../../../modules/access/write/rate-limit'
import { byOfficer } from '../../../../../../../modules/federation/write/write-act'
import { inviteMemberWorkflow } from '../../../../../../../workflows/federation/invite-member'
import { memberInvitation } from '../../../../../../invitation-schema'
import { deskOf } from '../../../../../guard'
import { groupOf } from '../../read-groups'

/** Somebody is asked into a group; the link is shown once, to be given to her. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: organizationId } = await groupOf(req)
  const { officer } = deskOf(req)
  const given = read(memberInvitation, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => spendRateLimit(trx, INVITATIONS_PER_MEMBER, officer.memberId))
  const input = { organizationId, invitedBy: byOfficer(officer), officer, ...given }
  const { link, isSent } = (await inviteMemberWorkflow(req.scope).run({ input })).result
  res.status(201).json({ link, isSent })
}
