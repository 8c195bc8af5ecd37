import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { SharingRuleRequest } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { invalid } from '../../../kernel/problem'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { ruleProblems } from '../rules/sharing/sharing-rule'

/**
 * What the assembly of an organization voted of how a demand is shared: another version, in force from its day on. Told
 * twice, it is one.
 * @throws Problem 400 invalid_data
 */
export async function voteRule(
  trx: Knex.Transaction,
  officer: Officer,
  vote: SharingRuleRequest,
): Promise<{ number: number; isNew: boolean }> {
  const problems = ruleProblems(vote)
  if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
  const { organizationId } = officer
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`supply-rule:${organizationId}`])
  const said = {
    ...{ top_percent: vote.topPercent, keeps_lots: vote.keepsLots, turn: vote.turn },
    ...{ reserve_percent: vote.reservePercent, valid_from: vote.validFrom },
    ...{ assembly_date: vote.assemblyDate, minutes: vote.minutes },
  }
  const last = await trx('supply_rule')
    .where({ organization_id: organizationId })
    .orderBy('number', 'desc')
    .first<({ number: number } & typeof said) | undefined>('number', ...Object.keys(said))
  if (last && Object.entries(said).every(([name, value]) => last[name as keyof typeof said] === value))
    return { number: last.number, isNew: false }
  const number = (last?.number ?? 0) + 1
  await trx('supply_rule').insert({
    ...{ id: newId('srul'), organization_id: organizationId, number, by: byOfficer(officer) },
    ...said,
  })
  return { number, isNew: true }
}
