import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ReceptionAdvanceRule, ReceptionToAdvanceRow } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import {
  receptionsToAdvance,
  receptionToAdvance,
  type ReceptionToAdvance,
} from '../../supply/read/paying/receptions-to-advance'
import { type ReceptionStanding, receptionAdvance } from '../rules/reception-advance'
import { freeClp, payableClp } from '../rules/payable'
import { receptionAdvanceWords } from '../rules/reception-advance-words'
import { advancesBelow, type Advance } from './advances'
import { type PayableRow, readFund, readStandings } from './payables'

const RULE_SQL = `select per_group_clp as "perGroupClp", part_bp as "partBp", assembly_date as "assemblyDate", minutes
  from reception_advance_rule order by created_at desc, id desc limit 1`

/** The rule that was voted last; null: none was. */
export async function readReceptionRule(knex: Knex): Promise<ReceptionAdvanceRule | null> {
  const { rows } = await prepared<ReceptionAdvanceRule>(knex, RULE_SQL, {})
  return rows[0] ?? null
}

type Known = {
  rule: ReceptionAdvanceRule | null
  standings: PayableRow[]
  advances: Advance[]
  fund: PayableRow | null
  advanced: ReadonlySet<string>
}

async function readKnown(knex: Knex, payer: string, rule: ReceptionAdvanceRule | null): Promise<Known> {
  const [standings, advances, fund, advanced] = await Promise.all([
    readStandings(knex, payer),
    advancesBelow(knex, payer),
    readFund(knex),
    knex('payout')
      .whereNotNull('reception_id')
      .whereNotIn('state', ['cancelled', 'returned'])
      .select<{ reception_id: string }[]>('reception_id'),
  ])
  return { rule, standings, advances, fund, advanced: new Set(advanced.map((one) => one.reception_id)) }
}

function standingOf(one: ReceptionToAdvance, known: Known): ReceptionStanding | null {
  const { rule, standings, advances, fund, advanced } = known
  const row = standings.find(
    ({ account, organizationId }) => account === 'group' && organizationId === one.organizationId,
  )
  if (!row) return null
  const out = (isOfReception: boolean) =>
    advances
      .filter(({ organizationId }) => organizationId === one.organizationId)
      // What was bought for it, perhaps for these very jars, is no reason to let it wait.
      .filter(({ receptionId, buyerId }) => buyerId === null && (receptionId !== null) === isOfReception)
      .reduce((sum, { unrecoveredClp }) => sum + unrecoveredClp, 0)
  return {
    ...{ account: row.account, underWayClp: row.underWayClp, isActive: row.isActive },
    ...{ payableClp: payableClp(row), rule, valueClp: one.valueClp, isPaid: one.isPaid },
    isAdvanced: advanced.has(one.id),
    outClp: { receptions: out(true), others: out(false) },
    fundClp: Math.max(fund ? freeClp(fund) : 0, 0),
  }
}

/** What was received of the groups of a desk, and how much of each can be advanced now. */
export async function readReceptionAdvances(
  knex: Knex,
  payer: string,
): Promise<{ receptionRule: ReceptionAdvanceRule | null; receptions: ReceptionToAdvanceRow[] }> {
  const receptionRule = await readReceptionRule(knex)
  const found = receptionRule ? await receptionsToAdvance(knex, payer) : []
  if (found.length === 0) return { receptionRule, receptions: [] }
  const known = await readKnown(knex, payer, receptionRule)
  const receptions = found.flatMap((one) => {
    const standing = standingOf(one, known)
    if (!standing || standing.isAdvanced) return []
    const answer = receptionAdvance(standing)
    const { id, group, receivedOn, units, standard, buyer, valueClp } = one
    const row = known.standings.find(({ organizationId }) => organizationId === one.organizationId)
    return [
      {
        ...{ id, group, receivedOn, units, standard, buyer, valueClp },
        mostClp: typeof answer === 'string' ? 0 : answer.mostClp,
        why: typeof answer === 'string' ? receptionAdvanceWords(answer, group.name, standing) : null,
        hasAccount: (row?.bankAccountId ?? null) !== null,
      },
    ]
  })
  return { receptionRule, receptions }
}

/** One reception with how it stands, for who proposes its advance; null: this desk pays no such group. */
export async function findReceptionAdvance(
  knex: Knex,
  payer: string,
  id: string,
): Promise<{
  reception: ReceptionToAdvance
  rule: ReceptionAdvanceRule | null
  standing: ReceptionStanding
} | null> {
  const reception = await receptionToAdvance(knex, payer, id)
  if (!reception) return null
  const rule = await readReceptionRule(knex)
  const standing = standingOf(reception, await readKnown(knex, payer, rule))
  return standing && { reception, rule, standing }
}
