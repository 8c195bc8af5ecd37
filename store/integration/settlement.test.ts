import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { StatementHead } from '../src/contracts'
import { readPeriod } from '../src/modules/settlement/read/read-periods'
import { readStandings } from '../src/modules/settlement/read/payables'
import { SETTLEMENT_CHECKS } from '../src/modules/settlement/reconciliation/checks'
import { monthEnd, nextMonth } from '../src/modules/settlement/rules/month'
import { payableClp } from '../src/modules/settlement/rules/payable'
import { attachProof } from '../src/modules/settlement/write/attach-proof'
import { closePeriod } from '../src/modules/settlement/write/close-period'
import { payPayout } from '../src/modules/settlement/write/move-payout'
import { proposeRun } from '../src/modules/settlement/write/propose-run'
import { expectAdvancesTold, expectOpenAdvances } from './advances-told'
import { brokenAt } from './broken-at'
import { env } from './env'
import { type Happening, months } from './random-months'
import { expectReportsToAgree } from './report-agrees'
import { scratchBooks } from './scratch-books'
import { scratchFederation } from './scratch-federation'

const MONTHS_EACH = 20
const RUNS = env.isLong ? 250 : 1
vi.setConfig({ testTimeout: 45 * 60_000 })
const DAY_MS = 86_400_000

const close = (db: Knex, month: string) =>
  db.transaction((trx) => closePeriod(trx, { month, by: 'mandate:prueba', reconciliationId: 'rec_prueba' }))

async function differences(db: Knex): Promise<unknown[]> {
  const found = await Promise.all(
    SETTLEMENT_CHECKS.map((check) => db.raw<{ rows: unknown[] }>(check.differences)),
  )
  return found.flatMap(({ rows }) => rows)
}

/** What a closed month must show, against what was counted beside it. */
function expectAddedUp(heads: StatementHead[], sums: Map<string, number>, before: Map<string, number>) {
  const seen = new Map(heads.map((head) => [`${head.account} ${head.organization.handle.slice(7)}`, head]))
  const places = new Set(
    [...sums.keys()].filter((place) => /^(group|association|federation|fund) /.test(place)),
  )
  for (const place of places) expect(seen.has(place), place).toBe(true)
  for (const [place, head] of seen) {
    expect(head.earnedClp + head.paidClp, place).toBe(sums.get(place) ?? 0)
    expect(head.openingClp, place).toBe(before.get(place) ?? 0)
    expect(head.closingClp, place).toBe(head.openingClp + head.earnedClp + head.paidClp)
    before.set(place, head.closingClp)
  }
}

/** Paid out, nobody is left with anything that was closed and is still owed, and nobody got more than that. */
async function payEverything(db: Knex, federation: ReturnType<typeof scratchFederation>, at: Date) {
  for (const body of federation.bodies) {
    const payer = federation.parents.get(body) ?? 'f'
    const standingOf = async () =>
      (await readStandings(db, payer)).find(
        ({ organizationId, account }) => organizationId === body && account !== 'fund',
      )
    const before = await standingOf()
    const paid = await federation.pay(payer, body, at)
    expect(await federation.pay(payer, body, at)).toBe(0)
    const after = await standingOf()
    if (!before || !after) throw new Error(`${body} has no account`)
    const owed = Math.min(before.closingClp + before.paidSinceClp, before.balanceClp)
    expect(paid).toBe(Math.max(owed, 0))
    expect(after.balanceClp).toBe(before.balanceClp - paid)
  }
}

async function live(happenings: Happening[][]): Promise<void> {
  const { db, close: drop } = await scratchBooks()
  try {
    const federation = scratchFederation(db)
    await federation.found()
    const before = new Map<string, number>()
    const numbers: number[] = []
    let month = '2020-01'
    let late: Happening[] = []
    let isStarted = false
    for (const now of happenings) {
      const end = monthEnd(month)
      const at = (index: number) => new Date(end.getTime() - DAY_MS * (20 - (index % 19)))
      // What was under way when the last month was closed arrives with a moment of that month.
      for (const [index, one] of late.entries())
        await federation.tell(one, new Date(at(index).getTime() - 31 * DAY_MS))
      // The first month of all is that of the first entry: nothing of it can come late.
      late = isStarted ? now.filter((one) => one.kind === 'sale' && one.isLate) : []
      for (const [index, one] of now.entries()) if (!late.includes(one)) await federation.tell(one, at(index))
      if (!isStarted && !(await db('ledger_entry').first('id'))) continue
      isStarted = true
      const [once, again] = await Promise.all([close(db, month), close(db, month)])
      expect([once.isNew, again.isNew].filter(Boolean)).toHaveLength(1)
      expect(once.id).toBe(again.id)
      const whole = await readPeriod(db, 'f', month)
      if (!whole?.own || !whole.fund) throw new Error('the federation has no statement')
      const associations = await Promise.all(
        whole.below.map(async ({ statement, all }) => {
          const seen = await readPeriod(db, statement.organization.handle.slice(7), month)
          expect(seen?.all).toEqual(all)
          return [statement, ...(seen?.below.map((one) => one.statement) ?? [])]
        }),
      )
      const heads = [whole.own, whole.fund, ...associations.flat()]
      expect(heads).toHaveLength(once.statements)
      numbers.push(...heads.map(({ number }) => number))
      const sums = federation.taken(end)
      expectAddedUp(heads, sums, before)
      await expectAdvancesTold(db, heads, federation.advances)
      const bodies = [...sums].filter(([place]) => /^(group|association|federation|fund) /.test(place))
      expect(whole.all.earnedClp + whole.all.paidClp).toBe(bodies.reduce((sum, [, clp]) => sum + clp, 0))
      await expectReportsToAgree(db, month, whole)
      month = nextMonth(month)
    }
    await payEverything(db, federation, monthEnd(month))
    await expectOpenAdvances(db, federation)
    expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1))
    expect(await differences(db)).toEqual([])
  } finally {
    await drop()
  }
}

test(`in ${RUNS * MONTHS_EACH} random months every entry is in one statement, each level is the sum of the one below, and no peso is paid twice or never`, async () => {
  await fc.assert(fc.asyncProperty(months(MONTHS_EACH), live), { numRuns: RUNS, endOnFailure: true })
})

test('a month that is not over is not closed, nor one before its turn, and nothing of it is left behind', async () => {
  const { db, close: drop } = await scratchBooks()
  try {
    const federation = scratchFederation(db)
    await federation.found()
    const at = new Date(monthEnd('2026-08').getTime() - DAY_MS)
    await expect(close(db, '2026-08')).rejects.toThrow('Todavía no hay ninguna venta que cerrar.')
    await federation.tell(
      {
        kind: 'sale',
        group: 0,
        linesClp: [9_990],
        deliveryClp: 0,
        points: [8500, 700, 500, 300],
        feeBp: 289,
        isLate: false,
      },
      at,
    )
    await expect(close(db, '2026-09')).rejects.toThrow('ahora toca agosto de 2026')
    await expect(close(db, '2199-01')).rejects.toThrow('Todavía no termina')
    expect(await db('settlement_period')).toEqual([])
    await close(db, '2026-08')
    await expect(db('statement').update({ earned_clp: 1 })).rejects.toThrow('stays as it was')
    await expect(db('settlement_period').delete()).rejects.toThrow('stays as it was')
  } finally {
    await drop()
  }
})

test('closing and paying that are broken off at any statement leave nothing behind, and go on as if never begun', async () => {
  const { db, close: drop } = await scratchBooks()
  try {
    const federation = scratchFederation(db)
    await federation.found()
    const at = new Date(monthEnd('2026-08').getTime() - DAY_MS)
    await federation.tell(
      {
        kind: 'sale',
        group: 0,
        linesClp: [99_900],
        deliveryClp: 0,
        points: [8500, 700, 500, 300],
        feeBp: 0,
        isLate: false,
      },
      at,
    )
    const whole = async () => {
      const counts = await Promise.all(
        ['settlement_period', 'statement', 'payment_run', 'payout', 'payout_proof', 'ledger_posting'].map(
          (table) => db(table).count<{ count: string }[]>('* as count'),
        ),
      )
      const stamped = await db('ledger_entry')
        .whereNotNull('statement_id')
        .count<{ count: string }[]>('* as count')
      return [...counts, stamped].map(([row]) => Number(row?.count))
    }
    const breakAtEach = async (act: (trx: Knex.Transaction) => Promise<unknown>) => {
      const before = await whole()
      let broken = 0
      for (let n = 1; await brokenAt(db, n, act); n += 1) {
        expect(await whole()).toEqual(before)
        broken += 1
      }
      return broken
    }
    const closing = { month: '2026-08', by: 'mandate:prueba', reconciliationId: 'rec_prueba' }
    expect(await breakAtEach((trx) => closePeriod(trx, closing))).toBeGreaterThan(8)
    const [standing] = (await readStandings(db, 'a1')).filter(({ closingClp }) => closingClp > 0)
    if (!standing) throw new Error('nobody is owed anything')
    const { account, handle } = standing
    const amountClp = payableClp(standing)
    const payouts = [{ account, handle, means: 'cash' as const, amountClp }]
    expect(
      await breakAtEach((trx) => proposeRun(trx, { payer: 'a1', by: 'mandate:prueba', payouts })),
    ).toBeGreaterThan(4)
    await db('payout').update({ state: 'approved' })
    const [payout] = await db('payout').select<{ id: string }[]>('id')
    const paying = { id: payout?.id ?? '', by: 'mandate:prueba', reference: 'Recibo 1' }
    expect(await breakAtEach((trx) => payPayout(trx, paying))).toBeGreaterThan(2)
    expect(await db.transaction((trx) => payPayout(trx, paying))).toBeNull()
    const [after] = (await readStandings(db, 'a1')).filter((one) => one.handle === handle)
    expect(after).toMatchObject({ balanceClp: standing.balanceClp - amountClp, underWayClp: 0 })

    const decided = { amountClp: 80_000, isAdvance: true, purpose: 'Lana', minutes: 'Acta 4' }
    const proposal = {
      ...{ payer: 'a1', by: 'mandate:prueba' },
      payouts: [{ account, handle, means: 'cash' as const, ...decided }],
    }
    expect(await breakAtEach((trx) => proposeRun(trx, proposal))).toBeGreaterThan(5)
    const again = db.transaction((trx) => proposeRun(trx, proposal))
    await expect(again).rejects.toThrow('ya le van $80.000 en camino')
    await db('payout').where('is_advance', true).update({ state: 'approved' })
    const [given] = await db('payout').where('is_advance', true).select<{ id: string }[]>('id')
    const giving = { ...paying, id: given?.id ?? '' }
    expect(await breakAtEach((trx) => payPayout(trx, giving))).toBeGreaterThan(2)
    expect(await db.transaction((trx) => payPayout(trx, giving))).toBeNull()
    const postings = db('ledger_posting').where({ key: `payout:${given?.id}`, event: 'advance' })
    expect(await postings).toHaveLength(1)
    const { run_id: runId } = await db('payout').where('id', giving.id).first<{ run_id: string }>('run_id')
    const proof = {
      runId,
      payoutId: giving.id,
      format: 'pdf' as const,
      file: 'a.pdf',
      uploadHash: 'a',
      by: 'x',
    }
    expect(await breakAtEach((trx) => attachProof(trx, proof))).toBeGreaterThan(3)
    const once = await Promise.all(
      [1, 2].map(() => db.transaction((trx) => attachProof(trx, { ...proof, uploadHash: 'b' }))),
    )
    expect(once.toSorted()).toEqual([false, true])
    const more = db.transaction((trx) => proposeRun(trx, proposal))
    await expect(more).rejects.toThrow('todavía no devuelve su anticipo anterior: quedan $80.000')
    expect(await differences(db)).toEqual([])
  } finally {
    await drop()
  }
})
