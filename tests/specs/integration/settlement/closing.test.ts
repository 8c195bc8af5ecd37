import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PeriodStatements, Periods, Statement } from '../../../../store/src/contracts/index.ts'
import { sql } from '../../../clients/store-database.ts'
import {
  emptyMonth,
  FEDERATION,
  federationTreasurer,
  monthToClose,
  pastSales,
  shareOf,
  statementOf,
} from '../../../fixtures/closed-month.ts'
import { endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'
import { quiet } from '../../../support/quiet.ts'

const GROUP = 'telar-mar-adentro'
const SIBLING = 'recolectoras-de-nahuelbuta'
const ASSOCIATION = 'productoras-de-arauco'
const AFAR = 'colmenares-del-quillay'

type Treasurer = Awaited<ReturnType<typeof federationTreasurer>>
let treasurer: Treasurer
beforeAll(async () => {
  treasurer = await federationTreasurer()
  await quiet()
})
afterAll(() => endOffices())

const monthAt = async (desk: string, month: string) =>
  (await treasurer.at<{ period: PeriodStatements }>(`/periods/${month}`, 'GET', undefined, desk)).body.period

test('a month is closed once by the federation’s treasurer, and each level is the sum of the one below', async () => {
  const month = await emptyMonth()
  await pastSales(GROUP, month, [10_000, 30_000])
  await pastSales(SIBLING, month, [20_000])
  await pastSales(AFAR, month, [50_000])
  const before = await treasurer.at<Periods>('/periods')
  expect(before.body.next).toEqual({ month, earnedClp: 110_000, isOver: true, isHere: true })
  const fromBelow = await treasurer.at<Periods>('/periods', 'GET', undefined, ASSOCIATION)
  expect(fromBelow.body.next).toMatchObject({ month, isHere: false })

  const both = await Promise.all([
    treasurer.at<{ isNew: boolean; id: string }>('/periods', 'POST', { month }),
    treasurer.at<{ isNew: boolean; id: string }>('/periods', 'POST', { month }),
  ])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(both.filter(({ body }) => body.isNew)).toHaveLength(1)
  const acts = await sql<{ member_id: string }>(
    `select member_id from act where subject = $1 and what = 'period.closed'`,
    [both[0].body.id],
  )
  expect(acts).toEqual([{ member_id: treasurer.member }])

  const federation = await monthAt(FEDERATION, month)
  expect(federation.all.earnedClp).toBe(110_000)
  expect(federation.fund?.earnedClp).toBe(shareOf(110_000, 300))
  expect(federation.own?.earnedClp).toBe(shareOf(110_000, 500))
  const parts = [...federation.below.map(({ all }) => all), federation.own, federation.fund]
  for (const figure of ['openingClp', 'earnedClp', 'paidClp', 'closingClp'] as const)
    expect(parts.reduce((sum, part) => sum + (part?.[figure] ?? NaN), 0)).toBe(federation.all[figure])

  const arauco = await monthAt(ASSOCIATION, month)
  expect(arauco.all).toEqual(
    federation.below.find(({ statement }) => statement.organization.handle === ASSOCIATION)?.all,
  )
  expect(arauco.own?.earnedClp).toBe(shareOf(60_000, 700))
  expect(arauco.fund).toBeNull()
  const group = arauco.below.find(({ statement }) => statement.organization.handle === GROUP)?.statement
  expect(group).toMatchObject({ account: 'group', earnedClp: shareOf(40_000, 8500), paidClp: 0 })

  const after = await treasurer.at<Periods>('/periods')
  expect(after.body.periods[0]).toMatchObject({ month, groups: { earnedClp: shareOf(110_000, 8500) } })
  expect(after.body.periods[0]?.all).toEqual(federation.all)
})

test('a statement says each sale with its reasons and its vote, in pages of a hundred', async () => {
  const sales = Array.from({ length: 205 }, (_, index) => (index + 1) * 1000)
  const { id } = await statementOf(GROUP, sales)
  const page = async (query: string) =>
    (await treasurer.at<{ statement: Statement }>(`/statements/${id}${query}`, 'GET', undefined, ASSOCIATION))
      .body.statement
  const pages = [await page(''), await page('?page=2'), await page('?page=3')]
  expect(pages.map(({ lines, lineCount }) => [lines.length, lineCount])).toEqual([
    [100, 205],
    [100, 205],
    [5, 205],
  ])
  const lines = pages.flatMap((one) => one.lines)
  expect(new Set(lines.map((line) => line.id)).size).toBe(205)
  expect(lines.map(({ amountClp }) => amountClp)).toEqual(sales.map((sold) => shareOf(sold, 8500)))
  for (const { parts, amountClp, terms, what } of lines) {
    expect(parts.reduce((sum, part) => sum + part.amountClp, 0)).toBe(amountClp)
    expect(terms?.minutes).toBeTruthy()
    expect(what).toBe('Venta entregada')
  }
  expect(pages[0]?.earnedClp).toBe(lines.reduce((sum, line) => sum + line.amountClp, 0))
  expect((await page('?page=4')).lines).toEqual([])
  for (const wrong of ['0', '-1', '1.5', '1001', 'x', '', '1&page=2']) {
    const answer = await treasurer.at(`/statements/${id}?page=${wrong}`, 'GET', undefined, ASSOCIATION)
    expect([wrong, answer.status, answer.body.code]).toEqual([wrong, 400, 'invalid_data'])
  }
})

test('the association closes nothing, nor does anybody close a month that is not over, out of turn or unreadable', async () => {
  const month = await emptyMonth()
  await pastSales(GROUP, month, [1000])
  const own = await (await newOfficer(ASSOCIATION, ['treasurer'], SIBLING)).at('/periods', 'POST', { month })
  expect([own.status, own.body.code]).toEqual([409, 'not_possible'])
  const asked = async (wanted: unknown) => {
    const { status, body } = await treasurer.at('/periods', 'POST', { month: wanted })
    return [status, body.code]
  }
  expect(await asked('2099-01')).toEqual([409, 'not_possible'])
  expect(await asked(month.replace(/^\d+/, (year) => String(Number(year) + 1)))).toEqual([
    409,
    'not_possible',
  ])
  for (const wrong of ['2026-13', '2026-1', '', null, 7])
    expect(await asked(wrong)).toEqual([400, 'invalid_data'])
  expect((await treasurer.at(`/periods/${month}`)).status).toBe(404)
  expect(await monthToClose()).toBe(month)
})

test('on books that differ no month is closed, and the refusal says that it is for the reconciliation', async () => {
  const month = await emptyMonth()
  await pastSales(GROUP, month, [1000])
  const { consignment } = await soldConsignment()
  await quiet()
  const shift = (clp: number) =>
    sql('update consignment set items_clp = items_clp + $1 where id = $2', [clp, consignment.id])
  await shift(1)
  try {
    const refused = await treasurer.at('/periods', 'POST', { month })
    expect([refused.status, refused.body.code]).toEqual([409, 'not_reconciled'])
    expect(await monthToClose()).toBe(month)
  } finally {
    await shift(-1)
  }
  expect((await treasurer.at('/periods', 'POST', { month })).status).toBe(200)
})
