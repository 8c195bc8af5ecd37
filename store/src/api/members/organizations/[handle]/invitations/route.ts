import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { spendRateLimit } from '../../../../../modules/access/write/rate-limit'
import { Problem, read } from '../../../../../kernel/problem'
import { INVITATIONS_PER_MEMBER } from '../../../../../modules/access/rules/entry-limits'
import { inviteMemberWorkflow } from '../../../../../workflows/federation/invite-member'
import { memberInvitation } from '../../../../invitation-schema'
import { ownActingOf } from '../../../../../modules/federation/read/acting'

/** A leader asks somebody into her group. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, role, by, memberId } = ownActingOf(req)
  if (role !== 'leader') throw new Problem('not_yours', 'Invita la encargada del grupo. Pídeselo a ella.')
  const input = { organizationId, invitedBy: by, ...read(memberInvitation, req.body) }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => spendRateLimit(trx, INVITATIONS_PER_MEMBER, memberId))
  const { link, isSent } = (await inviteMemberWorkflow(req.scope).run({ input })).result
  res.status(201).json({ link, isSent })
}
