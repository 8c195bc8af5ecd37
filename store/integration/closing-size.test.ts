import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { expect, test } from 'vitest'
import { readPeriod, readPeriods } from '../src/modules/settlement/read/read-periods'
import { monthEnd, nextMonth } from '../src/modules/settlement/rules/month'
import { closePeriod } from '../src/modules/settlement/write/close-period'
import { env } from './env'
import { scratchBooks } from './scratch-books'

const [GROUPS, MONTHS, SALES] = env.isLong ? [200, 60, 4] : [20, 3, 2]

async function found(db: Knex): Promise<void> {
  await db.raw(
    `insert into organization (id, kind, handle, name, parent_id, status, status_since)
      select 'f', 'federation', 'tamano-f', 'Federación', null, 'active', now()
      union all select 'a' || n, 'association', 'tamano-a' || n, 'Asociación ' || n, 'f', 'active', now()
        from generate_series(0, 9) n
      union all select 'g' || n, 'group', 'tamano-g' || n, 'Grupo ' || n, 'a' || (n % 10), 'active', now()
        from generate_series(0, :groups - 1) n`,
    { groups: GROUPS },
  )
}

/** Each group hands over as many sales in the month, of $10.000 and a bit. */
async function sell(db: Knex, month: string): Promise<void> {
  const at = new Date(monthEnd(month).getTime() - 10 * 86_400_000)
  const values = { month, at, groups: GROUPS, sales: SALES }
  await db.transaction(async (trx) => {
    await trx.raw(
      `insert into ledger_posting (id, key, event, order_id, created_at)
        select :month || '-' || g || '-' || s, :month || '-' || g || '-' || s, 'hand_over', 'order', cast(:at as timestamptz)
        from generate_series(0, :groups - 1) g, generate_series(1, :sales) s`,
      values,
    )
    await trx.raw(
      `insert into ledger_entry (id, posting_id, account, organization_id, kind, amount_clp, order_id, basis_points, created_at)
        select :month || '-' || g || '-' || s || e.account, :month || '-' || g || '-' || s, e.account,
          case e.account when 'group' then 'g' || g when 'association' then 'a' || (g % 10) when 'federation' then 'f' end,
          e.kind, e.clp, 'order', e.points, cast(:at as timestamptz)
        from generate_series(0, :groups - 1) g, generate_series(1, :sales) s,
          (values ('group', 'share', 8500, 8500), ('association', 'share', 700, 700), ('federation', 'share', 500, 500),
            ('fund', 'share', 300, 300), ('buyer', 'sale', -10000, null)) e(account, kind, clp, points)`,
      values,
    )
  })
}

test(`a federation of ${GROUPS} groups closes ${MONTHS} months, and each reads as it was closed`, async () => {
  const { db, close: drop } = await scratchBooks()
  try {
    await found(db)
    let month = '2019-01'
    let slowestMs = 0
    for (let closed = 0; closed < MONTHS; closed += 1) {
      await sell(db, month)
      const begun = performance.now()
      const asked = { month, by: 'mandate:prueba', reconciliationId: 'rec_prueba' }
      const { statements } = await db.transaction((trx) => closePeriod(trx, asked))
      slowestMs = Math.max(slowestMs, performance.now() - begun)
      expect(statements).toBe(GROUPS + 10 + 2)
      month = nextMonth(month)
    }
    const begun = performance.now()
    const periods = await readPeriods(db, 'f')
    const whole = await readPeriod(db, 'f', periods[0]?.month ?? '')
    const readMs = performance.now() - begun
    expect(periods).toHaveLength(MONTHS)
    expect(whole?.all).toMatchObject({
      count: GROUPS + 12,
      earnedClp: GROUPS * SALES * 10_000,
      closingClp: MONTHS * GROUPS * SALES * 10_000,
    })
    console.info(
      `closing ${GROUPS} groups × ${MONTHS} months: slowest ${Math.round(slowestMs)} ms; reading them ${Math.round(readMs)} ms`,
    )
  } finally {
    await drop()
  }
})
