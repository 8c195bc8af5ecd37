import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskSharingRule, SharingRuleVersion } from '../../../contracts'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { organizationsAbove } from '../../federation/read/organizations-over'
import { everyOrganization } from '../../federation/read/rows'
import { USUAL_RULE } from '../rules/sharing/sharing-rule'

/** A version that was voted, and its id. */
export type VotedRule = SharingRuleVersion & { id: string }

/** SQL: what names such a version, as JSON, or null. @param id an SQL expression */
export const ruleNames = (id: string) => `(select json_build_object('number', r.number, 'owner', o.name,
    'assemblyDate', r.assembly_date, 'minutes', r.minutes)
  from supply_rule r join ${everyOrganization} o on o.id = r.organization_id where r.id = ${id})`

const RULES = `select r.id, r.number, o.name as owner, r.top_percent as "topPercent", r.keeps_lots as "keepsLots", r.turn,
  r.reserve_percent as "reservePercent", r.valid_from as "validFrom", r.assembly_date as "assemblyDate", r.minutes
from supply_rule r join ${everyOrganization} o on o.id = r.organization_id`

const IN_FORCE = `${RULES} where r.organization_id = any(:above) and r.valid_from <= :today
order by (r.organization_id = :organizationId) desc, r.valid_from desc, r.number desc limit 1`

const OF_CALL_OFF = `${RULES} join supply_allocation a on a.rule_id = r.id where a.call_off_id = :callOff and a.number = 1`

const OWN = `${RULES} where r.organization_id = :organizationId order by r.number desc`

/** By which an organization shares out on a day: its own, or that of what is above it; null: none was voted. */
export async function ruleInForce(
  knex: Knex,
  organizationId: string,
  today: string,
): Promise<VotedRule | null> {
  const above = await organizationsAbove(knex, organizationId)
  const { rows } = await knex.raw<{ rows: VotedRule[] }>(IN_FORCE, { above, organizationId, today })
  return rows[0] ?? null
}

/** By which a call-off was shared first; null: by none that was voted. */
export async function ruleOfCallOff(knex: Knex, callOff: string): Promise<VotedRule | null> {
  return (await knex.raw<{ rows: VotedRule[] }>(OF_CALL_OFF, { callOff })).rows[0] ?? null
}

export async function deskSharingRule(knex: Knex, organizationId: string): Promise<DeskSharingRule> {
  const today = chileDay(await databaseNow(knex))
  const [inForce, own] = await Promise.all([
    ruleInForce(knex, organizationId, today),
    knex.raw<{ rows: VotedRule[] }>(OWN, { organizationId }),
  ])
  return { usual: USUAL_RULE, inForce: inForce && shown(inForce), versions: own.rows.map(shown) }
}

const shown = ({ id: _, ...version }: VotedRule): SharingRuleVersion => version
