import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskTerms } from '../../../../../contracts'
import { readDeskChanges } from '../../../../../modules/access/read/read-desk-changes'
import { readShareTerms } from '../../../../../modules/federation/read/share-terms-in-force'
import { openedBy } from '../../../../../modules/federation/rules/capabilities'
import { readSellingEntity } from '../../../../../modules/federation/write/write-selling-entity'
import { federationDeskOf } from '../../../guard'

/** How sales are shared, who sells, and what waits for a second officer. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { handle, memberId, held } = federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const office = openedBy(held, 'terms')
  const by = office && `mandate:${office.mandateId}`
  const [terms, seller, changes] = await Promise.all([
    readShareTerms(knex),
    readSellingEntity(knex),
    readDeskChanges(knex, handle, { memberId, offices: { share_terms: by, selling_entity: by } }),
  ])
  const versions = terms.map(
    ({ basisPoints: [group, association, federation, fund], cardFeeBp, ...one }) => ({
      ...{ id: one.id, group, association, federation, fund, cardFee: cardFeeBp },
      ...{ assemblyDate: one.assemblyDate, minutes: one.minutes, isInForce: one.isInForce },
      validFrom: one.validFrom.toISOString(),
    }),
  )
  res.json({ versions, seller, changes } satisfies DeskTerms)
}
