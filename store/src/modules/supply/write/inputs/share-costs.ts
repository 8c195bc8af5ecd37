import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CostsRequest } from '../../../../contracts/desk/inputs'
import { newId } from '../../../../kernel/new-id'
import { Problem } from '../../../../kernel/problem'
import { organizations } from '../../../federation/read/rows'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { emit } from '../../../../outbox/emit'
import { post } from '../../../ledger/write/post'
import { sharedNow } from '../../read/inputs/desk-purchases'
import { standingOf } from '../../read/inputs/standing'
import { costEntries } from '../../rules/inputs/cost-entries'
import type { CostSteps } from '../../rules/inputs/words'
import { holdPurchase } from './hold-purchase'

export type CostsAsked = { purchaseId: string; costs: CostsRequest }

/**
 * What came is shared among the groups that took some of it, and its bill in the books: what is a group's passes from what
 * it is owed to what the buyer is. Twice is once.
 * @throws Problem 404 not_found · 409 not_possible: nothing good came · 409 changed_meanwhile: it was noted otherwise since
 */
export async function shareCosts(
  trx: Knex.Transaction,
  officer: Officer,
  { purchaseId, costs: { reception } }: CostsAsked,
): Promise<{ isNew: boolean; name: string; billClp: number }> {
  const { organizationId } = officer
  const today = await holdPurchase(trx, purchaseId)
  const standing = await standingOf(trx, organizationId, purchaseId, today)
  const { purchase, state, receptions, takenUnits } = standing
  const [last] = receptions
  const shared = sharedNow(standing)
  const done = { name: purchase.name, billClp: last?.billClp ?? 0 }
  if (state === 'shared') return { ...done, isNew: false }
  if (!last || !shared)
    throw new Problem('not_possible', 'Nada llegó bien todavía: no hay nada que repartir.')
  if (last.number !== reception)
    throw new Problem('changed_meanwhile', 'Alguien anotó otra vez lo que llegó. Míralo y reparte de nuevo.')
  const buyer = await buyerOf(trx, organizationId)
  const all = {
    ...{ allTakenUnits: takenUnits, goodUnits: last.goodUnits, spoiledUnits: last.spoiledUnits },
    ...{ billClp: last.billClp, surplusUnits: shared.surplus.units },
  }
  for (const { organizationId: groupId, ...cost } of shared.costs) {
    const steps: CostSteps = { ...cost, ...all }
    const id = newId('icos')
    await trx('supply_input_cost').insert({
      ...{ id, purchase_id: purchaseId, organization_id: groupId, by: byOfficer(officer) },
      ...{ units: cost.units, cost_clp: cost.costClp, steps: JSON.stringify(steps) },
    })
    const entries = costEntries({ groupId, buyer, costClp: cost.costClp })
    await post(trx, { key: `inputs:${id}`, event: 'inputs', entries })
    await emit(trx, 'inputs.shared', { cost_id: id })
  }
  return { ...done, isNew: true }
}

async function buyerOf(trx: Knex.Transaction, organizationId: string) {
  const { rows } = await trx.raw<{ rows: { kind: string }[] }>(
    `select kind from ${organizations} o where id = ?`,
    [organizationId],
  )
  const account = rows[0]?.kind
  if (account !== 'association' && account !== 'federation')
    throw new Error(`${organizationId} buys for no group`)
  return { account, organizationId } as const
}
