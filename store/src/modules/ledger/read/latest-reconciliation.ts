import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskReconciliation } from '../../../contracts/desk/money'
import { everyUser } from '../../../medusa/read/staff'
import { actorName } from '../../federation/read/actor-name'
import type { CheckResult } from '../reconciliation/checks'
import { CHECK_WORDS } from '../rules/check-words'

const SQL = `select r.created_at as at, r.differences, r.checks, case when r.asked_by <> 'job' then coalesce(
  ${actorName('r.asked_by')}, (select coalesce(u.first_name, u.email) from ${everyUser} u where u.id = r.asked_by))
  end as "askedBy" from reconciliation r where r.deleted_at is null order by r.created_at desc limit 1`

type Row = { at: Date; differences: number; checks: CheckResult[]; askedBy: string | null }
import { Problem } from '../../../kernel/problem'

/** The newest comparison of all books, as it was written down; null before the first. */
export async function latestReconciliation(knex: Knex): Promise<DeskReconciliation | null> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL)
  const [found] = rows
  if (!found) return null
  const { at, differences, checks, askedBy } = found
  return { at: at.toISOString(), askedBy, differences, checks: checks.map(checkOf) }
}

const checkOf = ({ name, compared, differences }: CheckResult) => ({
  name: CHECK_WORDS[name]?.name ?? name,
  about: CHECK_WORDS[name]?.about ?? '',
  compared,
  differences: differences.map(({ what, displayId, expected, found }) => ({
    what,
    number: displayId,
    expected,
    found,
  })),
})

/** How long a comparison of all books speaks for what is decided on it. */
const SPEAKS_MINUTES = 15

/** @throws Problem 409 not_reconciled: it found a difference, or it is too old to be decided on */
export async function demandReconciled(trx: Knex.Transaction, id: string): Promise<void> {
  const found = await trx('reconciliation')
    .where('id', id)
    .whereRaw(`created_at > now() - make_interval(mins => ?)`, [SPEAKS_MINUTES])
    .first<{ differences: number } | undefined>('differences')
  if (found?.differences === 0) return
  throw new Problem(
    'not_reconciled',
    found
      ? 'La cuadratura encontró diferencias: míralas y arréglalas antes de cerrar el mes.'
      : 'Hay que hacer la cuadratura de nuevo antes de cerrar el mes.',
    undefined,
    { differences: found?.differences ?? null },
  )
}
