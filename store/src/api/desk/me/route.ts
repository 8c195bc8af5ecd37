import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskHome } from '../../../contracts'
import { memberOf } from '../../../modules/federation/read/acting'
import { readPlaces } from '../../../modules/federation/read/desk/find-officer'
import { OFFICES } from '../../../modules/federation/rules/offices'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId, memberName } = memberOf(req)
  const places = await readPlaces(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), memberId)
  res.json({
    member: { name: memberName },
    places: places.map(({ offices, ...place }) => ({
      ...place,
      offices: offices.map((one) => OFFICES[one]),
    })),
  } satisfies DeskHome)
}
