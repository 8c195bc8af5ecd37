import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DeskTrials } from '../../../../../contracts'
import { TRIAL_STEPS } from '../../../../../contracts/trials'
import { read } from '../../../../../kernel/problem'
import { groupsBelow } from '../../../../../modules/federation/read/desk/groups-below'
import { groupsRightBelow } from '../../../../../modules/federation/read/desk/groups-right-below'
import { listTrials } from '../../../../../modules/training/read/trials/desk-trials'
import { sumFederationTrials, sumTrials } from '../../../../../modules/training/read/trials/sum-trials'
import { chosen } from '../../../asked'
import { deskOf } from '../../../guard'

const query = z.object({
  state: chosen(z.enum(TRIAL_STEPS, 'Ese estado no existe.')),
  group: chosen(z.string().regex(/^[a-z0-9-]{1,80}$/, 'Ese grupo no está.')),
  sort: z.unknown(),
  page: z.unknown(),
  size: z.unknown(),
})

/** What the groups of that organization try; the federation is told of others' only how many. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const wanted = read(query, req.query)
  const { organizationId, kind } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const own = await groupsRightBelow(knex, organizationId)
  const [table, sums] = await Promise.all([
    listTrials(knex, own, wanted),
    kind === 'federation'
      ? groupsBelow(knex, organizationId).then((all) => sumFederationTrials(knex, all))
      : sumTrials(knex, own).then((sums) => ({ sums, associations: null })),
  ])
  res.json({ ...table, ...sums } satisfies DeskTrials)
}
