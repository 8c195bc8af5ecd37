import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report, ReportRow, SoldMonths, StatementHead } from '../../../../store/src/contracts/index.ts'
import { FEDERATION, statementOf } from '../../../fixtures/closed-month.ts'
import { associationOf, endOffices, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'
import { staffDesk } from '../../../clients/staff.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'

const group = await ownGroup()
let closed: { month: string; id: string }
let federation: Officer
let association: Officer

beforeAll(async () => {
  closed = await statementOf(group, [10_000, 20_000])
  federation = await newOfficer(FEDERATION, ['auditor'])
  association = await newOfficer(await associationOf(group), ['treasurer'])
})
afterAll(() => endOffices())

const asked = async (officer: Officer, query: string) => {
  const { status, body } = await officer.at<Report>(`/reports?${query}`)
  expect(status).toBe(200)
  return body
}
const rowOf = (report: Report, key: string): ReportRow => {
  const row = report.by === 'class' ? undefined : report.table.rows.find((one) => one.key === key)
  if (!row) throw new Error(`no row of ${key}`)
  return row
}

test('a closed month says the same at each desk, from each side, as the statement of its group', async () => {
  const { month } = closed
  const span = `from=${month}&to=${month}`
  const { body } = await association.at<{ statement: StatementHead }>(`/statements/${closed.id}`)
  const earnedClp = body.statement.earnedClp
  expect(earnedClp).toBe(25_500)
  for (const officer of [federation, association]) {
    const row = rowOf(await asked(officer, `by=group&size=500&${span}`), group)
    expect([row.groupsClp, row.soldClp, row.handOvers]).toEqual([earnedClp, 30_000, 2])
    expect([row.perThousandClp, row.onTimePercent]).toEqual([850, null])
    const byName = await asked(officer, `by=group&sort=label&size=1&${span}`)
    const largest = await asked(officer, `by=group&sort=-sold&size=1&${span}`)
    expect(byName.most).toEqual(largest.most)
    expect(largest.most).toMatchObject({ key: largest.table.rows[0]?.key })
  }
  const handle = await associationOf(group)
  const sides = await Promise.all([
    asked(association, `by=month&${span}`),
    asked(association, `by=commune&size=500&${span}`),
    asked(federation, `by=association&${span}`),
  ])
  const [ofMonth, , ofAssociations] = sides
  const here = ofMonth.sums
  expect(rowOf(ofMonth, month).groupsClp).toBe(here.groupsClp)
  expect(rowOf(ofAssociations, handle).groupsClp).toBe(here.groupsClp)
  for (const report of sides) {
    if (report.by === 'class') throw new Error('asked by another side')
    const sum = report.table.rows.reduce((all, row) => all + row.groupsClp, 0)
    expect(sum).toBe(report.sums.groupsClp)
  }
})

test('months without a sale stand in it too, and of few people nothing is told', async () => {
  const report = await asked(association, `by=month&from=1999-11&to=2000-02`)
  expect(report.table.rows.map(({ key }) => key)).toEqual(['2000-02', '2000-01', '1999-12', '1999-11'])
  expect(report.sums.soldClp).toBe(0)
  const { month } = closed
  const row = rowOf(await asked(association, `by=group&from=${month}&to=${month}&size=500`), group)
  expect(row.members).toBeNull()
})

test.each([
  ['by=year', 'by'],
  ['from=2026-13', 'from'],
  ['from=2026-04&to=2026-03', 'from'],
  ['from=1901-01&to=2026-01', 'from'],
  ['to=ahora', 'from'],
  ['sort=drop', 'sort'],
  ['by=class&sort=groups', 'sort'],
  ['page=0', 'page'],
])('%s is refused and says why', async (query, field) => {
  const { status, body } = await association.at<object>(`/reports?${query}`)
  expect([status, body.code, Object.keys(body.fields ?? {})]).toEqual([400, 'invalid_data', [field]])
})

test('of a sale of now, of which some came back, desk and phone say the same', async () => {
  const { phone, consignment, order } = await soldConsignment({ units: 3 })
  const handle = order.docs[0]?.maker.handle ?? ''
  for (const to of ['accepted', 'packed', 'handed_over']) await phone.move(consignment.id, to)
  const back = { lineId: consignment.lines[0]?.id, quantity: 1, seen: 3 }
  const refund = { reason: 'guarantee', note: 'Llegó trizado', lines: [back], bearer: 'shares' }
  const desk = await staffDesk()
  expect((await desk.act(consignment.id, 'refunds', refund)).status).toBe(201)
  // Other tests sell of the same group: both are asked until they were asked between two sales.
  await expect
    .poll(async () => {
      const { body } = await (await groupPhone(handle)).ask<SoldMonths>('GET', 'months')
      const report = await asked(federation, 'by=group&size=500')
      const sum = (of: 'soldClp' | 'earnedClp') => body.months.reduce((all, month) => all + month[of], 0)
      const row = rowOf(report, handle)
      return [row.keptClp - sum('soldClp'), row.groupsClp - sum('earnedClp'), row.keptClp > 0]
    })
    .toEqual([0, 0, true])
})
