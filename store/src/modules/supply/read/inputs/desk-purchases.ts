import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type {
  DeskPurchase,
  DeskPurchases,
  DeskPurchaseWhole,
  PurchaseGroup,
} from '../../../../contracts/desk/inputs'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { shareCost, type SharedCost } from '../../rules/inputs/share-cost'
import { needWords } from '../../rules/inputs/words'
import { inputsNamed } from './needs'
import { type Ask, type Standing, standingOf, standingsAt } from './standing'

const shownOf = ({ purchase, asks, state, takenUnits, packs }: Standing): DeskPurchase => {
  const { id, name, measure, supplier, packUnits, packClp, fromMonth, toMonth, answerBy, deliverOn } =
    purchase
  return {
    ...{ id, name, measure, supplier, packUnits, packClp, fromMonth, toMonth, answerBy, deliverOn, state },
    ...{ askedGroups: asks.length, takenUnits, packs },
    waitingGroups: asks.filter(({ units }) => units === null).length,
  }
}

export async function deskPurchases(knex: Knex, organizationId: string): Promise<DeskPurchases> {
  const today = chileDay(await databaseNow(knex))
  const [standings, inputs] = await Promise.all([
    standingsAt(knex, organizationId, today),
    inputsNamed(knex, organizationId),
  ])
  return { purchases: standings.map(shownOf), inputs, today }
}

/** How what came last is shared, or will be; null: nothing came that could be. */
export function sharedNow({ asks, receptions }: Standing): SharedCost | null {
  const [last] = receptions
  if (!last || last.goodUnits === 0) return null
  const taken = asks.flatMap(({ organizationId, units }) => (units ? [{ organizationId, units }] : []))
  return shareCost(taken, last.goodUnits, last.billClp)
}

/** @throws Problem 404 not_found */
export async function deskPurchase(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<DeskPurchaseWhole['purchase']> {
  const today = chileDay(await databaseNow(knex))
  const standing = await standingOf(knex, organizationId, id, today)
  const { purchase, asks, receptions } = standing
  const shared = sharedNow(standing)
  const groupOf = (ask: Ask): PurchaseGroup => {
    const { handle, name, neededUnits, sureUnits, steps, units } = ask
    const cost = shared?.costs.find(({ organizationId }) => organizationId === ask.organizationId)
    return {
      ...{ handle, name, neededUnits, sureUnits, units, why: needWords(purchase, steps) },
      got: cost ? { units: cost.units, costClp: cost.costClp } : null,
    }
  }
  return {
    ...shownOf(standing),
    ...{ today, receptions, why: purchase.why, surplus: shared?.surplus ?? null },
    orderedUnits: (purchase.packs ?? 0) * purchase.packUnits,
    groups: asks.map(groupOf),
  }
}
