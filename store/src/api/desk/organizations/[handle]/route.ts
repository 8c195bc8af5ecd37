import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskSummary } from '../../../../contracts'
import { waitingMoney } from '../../../../modules/checkout/read/waiting-money'
import { waitingConsignments } from '../../../../modules/consignment/read/waiting-consignments'
import { groupsBelow } from '../../../../modules/federation/read/desk/groups-below'
import { countGroups } from '../../../../modules/federation/read/desk/count-groups'
import { countWaitingProposals } from '../../../../modules/product/read/waiting-proposals'
import { memberOf } from '../../../../modules/federation/read/acting'
import { everNeedsFactor } from '../../../../modules/federation/rules/desk-openings'
import { capabilitiesOf } from '../../../../modules/federation/rules/capabilities'
import { readEndingTerms } from '../../../../modules/federation/read/desk/ending-terms'
import { OFFICES } from '../../../../modules/federation/rules/offices'
import { factorOf } from '../../demand-factor'
import { deskOf } from '../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, handle, name, kind, held, isWithoutBoard } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const below = await groupsBelow(knex, organizationId)
  const can = capabilitiesOf(held, isWithoutBoard)
  const seesMoney = kind === 'federation' && can.includes('money')
  const [proposals, consignments, groups, factor, endingTerms, money] = await Promise.all([
    countWaitingProposals(knex, below),
    waitingConsignments(knex, below),
    countGroups(knex, below),
    everNeedsFactor(can) ? factorOf(knex, memberOf(req)) : null,
    readEndingTerms(knex, organizationId),
    seesMoney ? waitingMoney(knex) : null,
  ])
  res.json({
    organization: { handle, name, kind },
    offices: held.map(({ office }) => OFFICES[office]),
    can,
    factor: factor && factor.state,
    isWithoutBoard,
    endingTerms,
    proposals,
    consignments,
    groups,
    money,
  } satisfies DeskSummary)
}
