import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskGroup } from '../../../../../contracts'
import { countOnSale } from '../../../../../modules/catalog/read/count-on-sale'
import { waitingConsignmentsByGroup } from '../../../../../modules/consignment/read/waiting-consignments'
import { notFound } from '../../../../../kernel/problem'
import { type Below, findBelow } from '../../../../../modules/federation/read/desk/find-below'
import { type GroupRow, readGroups } from '../../../../../modules/federation/read/desk/read-groups'
import { waitingByGroup } from '../../../../../modules/product/read/waiting-proposals'
import { deskOf } from '../../../guard'

type Read = { row: GroupRow; card: DeskGroup }

/** Those groups or associations (ids), with what each domain knows of them. */
export async function groupsAt(req: MedusaRequest, ids: string[]): Promise<Read[]> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await readGroups(knex, ids)
  const [onSale, proposals, consignments] = await Promise.all([
    countOnSale(
      knex,
      rows.map(({ handle }) => handle),
    ),
    waitingByGroup(knex, ids),
    waitingConsignmentsByGroup(knex, ids),
  ])
  return rows.map((row) => {
    const { id, handle, name, kind, parent, status, backOn, commune, isTrusted, members } = row
    const waiting = { proposals: proposals.get(id) ?? 0, consignments: consignments.get(id) ?? 0 }
    const facts = { handle, name, kind, parent, status, backOn, commune, isTrusted, members }
    return { row, card: { ...facts, onSale: onSale.get(handle) ?? 0, waiting } }
  })
}

/** The group of the address, at the federation's desk also an association. @throws Problem 404 not_found */
export function belowOf(req: MedusaRequest): Promise<Below> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return findBelow(knex, deskOf(req).organizationId, req.params.group ?? '')
}

/** The same of what only groups have: products, and trust. @throws Problem 404 not_found */
export async function groupOf(req: MedusaRequest): Promise<Below> {
  const below = await belowOf(req)
  if (below.kind !== 'group') throw notFound('No encontramos ese grupo entre los de esta mesa.')
  return below
}
