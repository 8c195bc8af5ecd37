import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { actingOf, unknownGroup } from '../../../../modules/federation/read/acting'
import { readHome } from '../../../../modules/federation/read/read-home'

/** The group of the address as her phone keeps it, after it changed. */
export async function sendOwnGroup(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { memberId, handle } = actingOf(req)
  const { groups } = await readHome(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), memberId)
  const group = groups.find((one) => one.handle === handle)
  if (!group) throw unknownGroup()
  res.json({ group })
}
