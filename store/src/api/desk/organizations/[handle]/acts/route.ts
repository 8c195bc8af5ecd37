import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readActs, readOffices } from '../../../../../modules/federation/read/desk/read-acts'
import { readDeskChanges } from '../../../../../modules/access/read/read-desk-changes'
import { openedBy } from '../../../../../modules/federation/rules/capabilities'
import type { Capability } from '../../../../../contracts'
import { readOfficerFactors } from '../../../../../modules/access/read/read-officer-factors'
import { deskOf } from '../../../guard'

/** Who holds which office, what waits for a second officer, and what was done. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, handle, memberId, held, isWithoutBoard } = deskOf(req)
  const officeFor = (capability: Capability) => {
    const by = openedBy(held, capability, isWithoutBoard)
    return by && `mandate:${by.mandateId}`
  }
  const offices = { office: officeFor('give_offices'), factor_reset: officeFor('vouch') }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [given, acts, changes, factors] = await Promise.all([
    readOffices(knex, organizationId),
    readActs(knex, organizationId),
    readDeskChanges(knex, handle, { memberId, offices }),
    offices.factor_reset ? readOfficerFactors(knex, organizationId, memberId) : [],
  ])
  res.json({ offices: given, acts, changes, factors })
}
