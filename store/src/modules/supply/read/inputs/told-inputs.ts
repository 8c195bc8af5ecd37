import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { InputNamed } from '../../../../contracts/inputs'
import { prepared } from '../../../../kernel/prepared'
import { everyOrganization } from '../../../federation/read/rows'

type Told = InputNamed & { organizationId: string; buyer: string }
/** A purchase as a group is told of it. `isOpen`: it said nothing yet, it can still say, and it was not called off. */
export type ToldInputs = Told & { deliverOn: string; answerBy: string; isOpen: boolean }
export type ToldInputCost = Told & { units: number; costClp: number }

const BUYER = `supply_input_purchase p join ${everyOrganization} b on b.id = p.organization_id`

const ASKED_SQL = `select a.organization_id as "organizationId", b.name as buyer, p.name, p.measure,
  p.deliver_on as "deliverOn", p.answer_by as "answerBy",
  p.answer_by >= :today and not exists (select 1 from supply_input_answer w where w.ask_id = a.id)
    and not exists (select 1 from supply_input_closing c where c.purchase_id = p.id) as "isOpen"
from supply_input_ask a join ${BUYER} on p.id = a.purchase_id where a.id = :id`

export async function toldInputs(knex: Knex, id: string, today: string): Promise<ToldInputs | null> {
  return (await prepared<ToldInputs>(knex, ASKED_SQL, { id, today })).rows[0] ?? null
}

const COST_SQL = `select k.organization_id as "organizationId", b.name as buyer, p.name, p.measure, k.units,
  k.cost_clp as "costClp"
from supply_input_cost k join ${BUYER} on p.id = k.purchase_id where k.id = :id`

export async function toldInputCost(knex: Knex, id: string): Promise<ToldInputCost | null> {
  return (await prepared<ToldInputCost>(knex, COST_SQL, { id })).rows[0] ?? null
}
