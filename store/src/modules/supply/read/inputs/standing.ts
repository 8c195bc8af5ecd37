import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Measure, PurchaseState } from '../../../../contracts/inputs'
import type { PurchaseReception } from '../../../../contracts/desk/inputs'
import { notFound } from '../../../../kernel/problem'
import { everyOrganization } from '../../../federation/read/rows'
import { packsFor } from '../../rules/inputs/need'
import type { NeedStep } from '../../rules/inputs/need'
import { purchaseState } from '../../rules/inputs/purchase-state'
import type { CostSteps } from '../../rules/inputs/words'
import { inputAnswersNow } from '../rows'

export type Purchase = {
  id: string
  organizationId: string
  name: string
  measure: Measure
  supplier: string
  packUnits: number
  packClp: number
  fromMonth: string
  toMonth: string
  answerBy: string
  deliverOn: string
  closing: 'ordered' | 'called_off' | null
  /** Of the order, when there was one. */
  packs: number | null
  orderedOn: string | null
  why: string
}

const PURCHASES = `select p.id, p.organization_id as "organizationId", p.name, p.measure, p.supplier,
  p.pack_units as "packUnits", p.pack_clp as "packClp", p.from_month as "fromMonth", p.to_month as "toMonth",
  p.answer_by as "answerBy", p.deliver_on as "deliverOn", c.kind as closing, c.packs, coalesce(c.why, '') as why,
  to_char(c.created_at at time zone 'America/Santiago', 'YYYY-MM-DD') as "orderedOn"
from supply_input_purchase p left join supply_input_closing c on c.purchase_id = p.id`

/** What was said by each group that was asked, in the order in which pesos that do not divide go. */
const ASKS = `select a.id, a.purchase_id as "purchaseId", a.organization_id as "organizationId", o.handle, o.name,
  a.promised_units as "neededUnits", a.sure_units as "sureUnits", a.steps, w.units,
  c.units as "gotUnits", c.cost_clp as "costClp", c.steps as "costSteps"
from supply_input_ask a join ${everyOrganization} o on o.id = a.organization_id
left join ${inputAnswersNow} w on w.ask_id = a.id
left join supply_input_cost c on c.purchase_id = a.purchase_id and c.organization_id = a.organization_id
where a.purchase_id = any(:ids) order by o.name, a.id`

const RECEPTIONS = `select purchase_id as "purchaseId", number, good_units as "goodUnits", spoiled_units as "spoiledUnits",
  bill_clp as "billClp", bill, received_on as "receivedOn", note
from supply_input_reception where purchase_id = any(:ids) order by purchase_id, number desc`

export type Ask = {
  id: string
  purchaseId: string
  organizationId: string
  handle: string
  name: string
  neededUnits: number
  sureUnits: number
  steps: NeedStep[]
  /** Null: no word. */
  units: number | null
  gotUnits: number | null
  costClp: number | null
  costSteps: CostSteps | null
}

/** `takenUnits`: of all that answered; `packs`: that cover it, or were ordered. */
export type Standing = {
  purchase: Purchase
  asks: Ask[]
  receptions: PurchaseReception[]
  state: PurchaseState
  takenUnits: number
  packs: number
}

async function standings(knex: Knex, purchases: Purchase[], today: string): Promise<Standing[]> {
  if (purchases.length === 0) return []
  const ids = purchases.map(({ id }) => id)
  const [asks, receptions] = await Promise.all([
    knex.raw<{ rows: Ask[] }>(ASKS, { ids }),
    knex.raw<{ rows: (PurchaseReception & { purchaseId: string })[] }>(RECEPTIONS, { ids }),
  ])
  return purchases.map((purchase) => {
    const own = asks.rows.filter(({ purchaseId }) => purchaseId === purchase.id)
    const came = receptions.rows.filter(({ purchaseId }) => purchaseId === purchase.id)
    const takenUnits = own.reduce((sum, { units }) => sum + (units ?? 0), 0)
    const of = {
      ...{ answerBy: purchase.answerBy, closing: purchase.closing },
      waitingGroups: own.filter(({ units }) => units === null).length,
      isReceived: came.length > 0,
      isShared: own.some(({ costClp }) => costClp !== null),
    }
    return {
      ...{ purchase, asks: own, takenUnits },
      receptions: came.map(({ purchaseId: _, ...reception }) => reception),
      state: purchaseState(of, today),
      packs: purchase.packs ?? packsFor(takenUnits, purchase.packUnits),
    }
  })
}

/** All of a desk, the newest first. */
export async function standingsAt(knex: Knex, organizationId: string, today: string): Promise<Standing[]> {
  const sql = `${PURCHASES} where p.organization_id = :organizationId order by p.created_at desc, p.id desc`
  return standings(knex, (await knex.raw<{ rows: Purchase[] }>(sql, { organizationId })).rows, today)
}

const one = async (knex: Knex, id: string, today: string): Promise<Standing | null> => {
  const { rows } = await knex.raw<{ rows: Purchase[] }>(`${PURCHASES} where p.id = :id`, { id })
  return (await standings(knex, rows, today))[0] ?? null
}

/** One of that desk. @throws Problem 404 not_found */
export async function standingOf(
  knex: Knex,
  organizationId: string,
  id: string,
  today: string,
): Promise<Standing> {
  const standing = await one(knex, id, today)
  if (standing?.purchase.organizationId !== organizationId)
    throw notFound('No encontramos esa compra en esta mesa.')
  return standing
}

const OF_GROUP = `${PURCHASES} join supply_input_ask a on a.purchase_id = p.id
where a.organization_id = :organizationId and p.deliver_on >= :since order by p.deliver_on desc, p.id`

/** Those of which a group is asked, and that were to come since a day. */
export async function standingsOfGroup(
  knex: Knex,
  organizationId: string,
  { since, today }: { since: string; today: string },
): Promise<Standing[]> {
  const { rows } = await knex.raw<{ rows: Purchase[] }>(OF_GROUP, { organizationId, since })
  return standings(knex, rows, today)
}

/** The purchase of which an ask of a group is; null: no ask of its. */
export async function purchaseOfAsk(
  knex: Knex,
  { askId, organizationId }: { askId: string; organizationId: string },
): Promise<string | null> {
  const row = await knex('supply_input_ask')
    .where({ id: askId, organization_id: organizationId })
    .first<{ purchase_id: string } | undefined>('purchase_id')
  return row?.purchase_id ?? null
}
