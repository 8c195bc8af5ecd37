import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PaymentRun, PaymentRunRow, PayoutRow, PayoutState, ProofHead } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { actorName } from '../../federation/read/actor-name'
import { isSecondOfficer } from '../../federation/read/desk/second-officer'
import { ownGroups } from '../../federation/read/desk/groups-below'
import { organizations } from '../../federation/read/rows'
import type { Officer } from '../../federation/write/write-act'
import { BANKS } from '../data/banks'
import { ACCOUNT_KINDS, type AccountKind } from '../rules/bank-account'
import { proofJson } from './payout-proof'
import { PAYOUT_WORDS, UNCONFIRMED } from '../rules/payout-state'
import type { Transfer } from '../rules/transfer-list'

const COLUMNS = `p.id, json_build_object('id', r.id, 'number', r.number) as run, p.account,
  json_build_object('handle', o.handle, 'name', o.name) as organization, p.amount_clp as "amountClp", p.means, p.state,
  p.is_advance as "isAdvance", p.purpose, p.minutes, p.paid_at as "paidAt", p.reference, p.reminded_at as "remindedAt", p.answered_at as "answeredAt", p.note,
  ${proofJson('r.id', 'p.id')} as proof`
const FROM = `from payout p join payment_run r on r.id = p.run_id join ${organizations} o on o.id = p.organization_id`

type Row = Omit<PayoutRow, 'stateName' | 'paidAt' | 'remindedAt' | 'answeredAt'> & {
  paidAt: Date | null
  remindedAt: Date | null
  answeredAt: Date | null
}

const toRow = ({ paidAt, remindedAt, answeredAt, ...row }: Row): PayoutRow => ({
  ...row,
  stateName: PAYOUT_WORDS[row.state],
  paidAt: paidAt?.toISOString() ?? null,
  remindedAt: remindedAt?.toISOString() ?? null,
  answeredAt: answeredAt?.toISOString() ?? null,
})

/** What groups were paid from this desk and did not confirm: first what did not arrive, then the oldest. Others have no phone to say it on. */
export async function readUnconfirmed(knex: Knex, payer: string): Promise<PayoutRow[]> {
  const sql = `select ${COLUMNS} ${FROM} where r.organization_id = :payer and p.account = 'group' and p.state = any(cast(:states as text[]))
    order by p.state = 'disputed' desc, p.paid_at, p.id limit 200`
  const { rows } = await prepared<Row>(knex, sql, { payer, states: [...UNCONFIRMED] })
  return rows.map(toRow)
}

/** What a body was and will be paid, the newest first; nothing of what was called off. */
export async function readOwnPayouts(knex: Knex, organizationId: string): Promise<PayoutRow[]> {
  const sql = `select ${COLUMNS} ${FROM} where p.organization_id = ? and p.state <> 'cancelled' and p.state <> 'proposed'
    order by coalesce(p.paid_at, p.approved_at) desc, p.id limit 60`
  const { rows } = await prepared<Row>(knex, sql, [organizationId])
  return rows.map(toRow)
}

const RUN = `r.id, r.number, r.proposed_at as "proposedAt", coalesce(${actorName('r.proposed_by')}, '') as "proposedBy",
  cast(count(p.id) as int) as count, cast(sum(p.amount_clp) as int) as "totalClp"`
type RunRow = Omit<PaymentRunRow, 'proposedAt'> & { proposedAt: Date }

/** What this desk paid or proposes to, the newest first. */
export async function readRuns(knex: Knex, payer: string): Promise<PaymentRunRow[]> {
  const sql = `select ${RUN} from payment_run r join payout p on p.run_id = r.id where r.organization_id = ?
    group by r.id order by r.number desc limit 60`
  const { rows } = await prepared<RunRow>(knex, sql, [payer])
  return rows.map((row) => ({ ...row, proposedAt: row.proposedAt.toISOString() }))
}

type InRun = Row & {
  organizationId: string
  paidTo: { holderName: string; bank: string; kind: AccountKind; number: string } | null
}

const IN_RUN_SQL = `select ${COLUMNS}, p.organization_id as "organizationId",
  case when b.id is not null then json_build_object('holderName', b.holder_name, 'bank', b.bank, 'kind', b.kind,
    'number', b.number) end as "paidTo"
${FROM} left join bank_account b on b.id = p.bank_account_id
where r.id = :id and r.organization_id = :payer order by o.name, p.id`

/** One run of this desk with each of its payments; null: it has none of that id. */
export async function readRun(knex: Knex, id: string, officer: Officer): Promise<PaymentRun | null> {
  const payer = officer.organizationId
  const sql = `select ${RUN}, r.proposed_by as by, ${proofJson('r.id')} as proof from payment_run r join payout p on p.run_id = r.id
    where r.id = :id and r.organization_id = :payer group by r.id`
  const { rows: found } = await prepared<RunRow & { by: string; proof: ProofHead | null }>(knex, sql, {
    id,
    payer,
  })
  const [run] = found
  if (!run) return null
  const { by, proposedAt, ...head } = run
  const [own, { rows }, canApprove] = await Promise.all([
    ownGroups(knex, officer.memberId),
    prepared<InRun>(knex, IN_RUN_SQL, { id, payer }),
    isSecondOfficer(knex, by, officer),
  ])
  const payouts = rows.map(({ organizationId, paidTo, ...row }) => ({
    ...toRow(row),
    isOfOwnGroup: own.includes(organizationId),
    paidTo: paidTo && {
      holderName: paidTo.holderName,
      bankName: BANKS[paidTo.bank] ?? paidTo.bank,
      kindName: ACCOUNT_KINDS[paidTo.kind],
      number: paidTo.number,
    },
  }))
  return { ...head, proposedAt: proposedAt.toISOString(), canApprove, payouts }
}

const TRANSFERS_SQL = `select b.holder_rut as rut, b.holder_name as name, b.bank as "bankCode", b.kind, b.number,
  p.amount_clp as "amountClp", 'P' || r.number || '-' || row_number() over (order by o.name, p.id) as reference, b.email
from payout p join payment_run r on r.id = p.run_id join bank_account b on b.id = p.bank_account_id
join ${organizations} o on o.id = p.organization_id
where r.id = :id and r.organization_id = :payer and p.means = 'bank' and p.state = :state order by o.name, p.id`

/** The transfers of a run that were approved and did not leave yet; null: this desk has no such run. */
export async function readTransfers(knex: Knex, id: string, payer: string): Promise<Transfer[] | null> {
  const run = await knex('payment_run').where({ id, organization_id: payer }).first<object | undefined>('id')
  if (!run) return null
  const state: PayoutState = 'approved'
  const { rows } = await prepared<Omit<Transfer, 'bankName'>>(knex, TRANSFERS_SQL, { id, payer, state })
  return rows.map((row) => ({ ...row, bankName: BANKS[row.bankCode] ?? row.bankCode }))
}
