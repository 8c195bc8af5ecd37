import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { expect } from 'vitest'
import type { PeriodStatements, ReportRow } from '../src/contracts'
import { readTableWish } from '../src/kernel/table-query'
import { readReport } from '../src/modules/report/read/read-report'
import { keepMonthFigures } from '../src/modules/report/write/keep-month-figures'
import { reportTable } from '../src/modules/report/rules/report-table'

type By = 'month' | 'association' | 'group' | 'commune'

async function classesOf(db: Knex, month: string, associationId: string | null) {
  const wish = readTableWish(reportTable('class'), { size: '500' })
  return readReport(db, { by: 'class', from: month, to: month, associationId }, wish)
}

async function rowsOf(db: Knex, by: By, month: string, associationId: string | null) {
  const wish = readTableWish(reportTable(by), { size: '500' })
  const report = await readReport(db, { by, from: month, to: month, associationId }, wish)
  if (report.by === 'class') throw new Error('asked by another side')
  return { ...report, rows: report.table.rows }
}

const sum = (rows: ReportRow[], of: keyof ReportRow) => rows.reduce((all, row) => all + Number(row[of]), 0)

/** What reports say of a closed month is what its statements say, from each side, at each level. */
export async function expectReportsToAgree(db: Knex, month: string, whole: PeriodStatements): Promise<void> {
  const read = () =>
    Promise.all(
      (['month', 'association', 'group', 'commune'] as const).map((by) => rowsOf(db, by, month, null)),
    )
  const sides = await read()
  const below = whole.below.map(({ statement }) => statement.organization.handle.slice(7))
  const goods = () => Promise.all([null, ...below].map((id) => classesOf(db, month, id)))
  const classes = await goods()
  // Added up once, the month says what its entries say.
  await db.transaction((trx) => keepMonthFigures(trx))
  expect(await read()).toEqual(sides)
  expect(await goods()).toEqual(classes)
  for (const report of classes)
    expect(report.table.rows.reduce((all, row) => all + row.soldClp, 0)).toBe(report.sums.soldClp)
  for (const { sums, rows } of sides) {
    for (const name of ['soldClp', 'refundedClp', 'groupsClp', 'fundClp', 'vatClp', 'handOvers'] as const)
      expect(sum(rows, name), name).toBe(sums[name])
    const parts = sums.groupsClp + sums.associationsClp + sums.federationClp + sums.fundClp
    expect(sums.soldClp + sums.carriedClp - sums.refundedClp).toBe(
      parts + sums.vatClp + sums.feeClp + sums.deliveryClp,
    )
    expect([sums.federationClp, sums.fundClp]).toEqual([whole.own?.earnedClp, whole.fund?.earnedClp])
    expect(sums.associationsClp).toBe(
      whole.below.reduce((all, { statement }) => all + statement.earnedClp, 0),
    )
  }
  const associations = sides[1]?.rows ?? []
  for (const { statement, all } of whole.below) {
    const { handle } = statement.organization
    const groupsClp = all.earnedClp - statement.earnedClp
    const here = await rowsOf(db, 'group', month, handle.slice(7))
    expect(associations.find(({ key }) => key === handle)?.groupsClp ?? 0).toBe(groupsClp)
    expect([here.sums.groupsClp, sum(here.rows, 'groupsClp')]).toEqual([groupsClp, groupsClp])
  }
}
