import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OwnStatements, Statement } from '../../../../store/src/contracts/index.ts'
import { groupPhone, helperPhone } from '../../../clients/group-phone.ts'
import { sql } from '../../../clients/store-database.ts'
import { readStack } from '../../../support/stack.ts'
import { quiet } from '../../../support/quiet.ts'
import { FEDERATION, federationTreasurer, statementOf } from '../../../fixtures/closed-month.ts'

const GROUP = 'telar-mar-adentro'
const OTHER = 'colmenares-del-quillay'
const ASSOCIATION = 'productoras-de-arauco'
type Headers = Record<string, string>

let treasurer: Awaited<ReturnType<typeof federationTreasurer>>
let made: { id: string; month: string }
beforeAll(async () => {
  made = await statementOf(GROUP, [10_000, 20_000, 7000])
  treasurer = await federationTreasurer()
})
afterAll(() => sql('update mandate set ended_at = now() where id = $1', [treasurer.mandate]))

async function file(path: string, headers: Headers) {
  const answer = await fetch(readStack().urls.store + path, { headers })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}
const atDesk = (path: string, desk = ASSOCIATION) =>
  file(`/desk/organizations/${desk}${path}`, treasurer.headers)
const onPhone = (path: string, token: string, group = GROUP) =>
  file(`/members/organizations/${group}${path}`, { authorization: `Bearer ${token}` })

const cells = (csv: Buffer) =>
  csv
    .toString('utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'))
const sum = (numbers: unknown[]) => numbers.reduce<number>((total, one) => total + Number(one ?? 0), 0)

test('desk, phone, CSV and workbook say the same of a statement, and its PDF has the same bytes wherever it is asked for', async () => {
  const { id } = made
  const phone = await groupPhone(GROUP)
  const desk = (
    await treasurer.at<{ statement: Statement }>(`/statements/${id}`, 'GET', undefined, ASSOCIATION)
  ).body.statement
  const own = (await phone.ask<{ statement: Statement }>('GET', `statements/${id}`)).body.statement
  expect(own).toEqual(desk)
  const list = (await phone.ask<OwnStatements>('GET', 'statements')).body.statements
  expect(list[0]).toMatchObject({ id, earnedClp: desk.earnedClp, closingClp: desk.closingClp })

  const [head, ...rows] = cells((await atDesk(`/statements/${id}/document.csv`)).bytes)
  expect(head?.[6]).toBe('Monto')
  expect(sum(rows.map((row) => row[6]))).toBe(desk.earnedClp + desk.paidClp)
  expect(sum(rows.map((row) => row[5]))).toBe(desk.earnedClp + desk.paidClp)
  const workbook = await readSheet((await atDesk(`/statements/${id}/document.xlsx`)).bytes)
  expect(workbook.slice(1).map((row) => row[6])).toEqual(rows.map((row) => (row[6] ? Number(row[6]) : null)))

  const pdfs = [
    await atDesk(`/statements/${id}/document.pdf`),
    await atDesk(`/statements/${id}/document.pdf`, FEDERATION),
    await onPhone(`/statements/${id}/document.pdf`, phone.token),
  ]
  for (const pdf of pdfs) {
    expect(pdf.status).toBe(200)
    expect(pdf.bytes.equals(pdfs[0]?.bytes ?? Buffer.of())).toBe(true)
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.headers.get('cache-control')).toBe('private, no-store')
    expect(pdf.headers.get('x-robots-tag')).toBe('noindex')
    expect(pdf.headers.get('content-disposition')).toBe(
      `inline; filename="liquidacion-${made.month}-${GROUP}.pdf"`,
    )
  }
})

test('a month’s table has each statement that the desk sees, and adds up to what the page says', async () => {
  const { month } = made
  for (const desk of [FEDERATION, ASSOCIATION]) {
    const { body } = await treasurer.at<{ period: { all: { earnedClp: number; count: number } } }>(
      `/periods/${month}`,
      'GET',
      undefined,
      desk,
    )
    const [, ...rows] = cells((await atDesk(`/periods/${month}/document.csv`, desk)).bytes)
    const total = rows.pop()
    expect(rows).toHaveLength(body.period.all.count)
    expect(sum(rows.map((row) => row[4]))).toBe(body.period.all.earnedClp)
    expect(Number(total?.[4])).toBe(body.period.all.earnedClp)
    expect((await readSheet((await atDesk(`/periods/${month}/document.xlsx`, desk)).bytes)).length).toBe(
      rows.length + 2,
    )
  }
  for (const wrong of ['document.pdf', 'document.exe', 'document.csv.xlsx', 'document'])
    expect((await atDesk(`/periods/${month}/${wrong}`)).status).toBe(404)
  expect((await atDesk('/periods/2999-01/document.csv')).status).toBe(404)
})

test('a group reads its own statements only; a helper reads them while her mandate lasts', async () => {
  const { id } = made
  const other = await groupPhone(OTHER)
  for (const path of [`/statements/${id}`, `/statements/${id}/document.pdf`])
    expect((await onPhone(path, other.token, OTHER)).status).toBe(404)
  const { statements } = (await other.ask<OwnStatements>('GET', 'statements')).body
  expect(statements.map((one) => one.id)).not.toContain(id)
  const helper = await helperPhone(GROUP)
  expect((await onPhone(`/statements/${id}/document.pdf`, helper.token)).status).toBe(200)
  await sql('update mandate set ended_at = now() where id = $1', [helper.mandate])
  expect((await onPhone(`/statements/${id}/document.pdf`, helper.token)).status).toBe(404)
  const [fund] = await sql<{ id: string }>(
    `select s.id from statement s join settlement_period p on p.id = s.period_id where s.account = 'fund' and p.month = $1`,
    [made.month],
  )
  expect((await atDesk(`/statements/${fund?.id}`)).status).toBe(404)
  expect((await atDesk(`/statements/${fund?.id}/document.pdf`, FEDERATION)).status).toBe(200)
})

test('a group is told once of its statement, whatever is repeated, and nobody else is', async () => {
  const told = () =>
    sql<{ to: string }>(
      `select "to" from notification where idempotency_key like 'notice:statement_issued:' || $1 || ':%'`,
      [made.id],
    )
  await expect.poll(async () => (await told()).length).toBeGreaterThan(0)
  await quiet()
  const once = await told()
  const again = await sql<{ id: number }>(
    `update outbox set done_at = null, next_try_at = now() where name = 'statement.issued' and data->>'statement_id' = $1
      returning id`,
    [made.id],
  )
  expect(again).toHaveLength(1)
  await quiet()
  expect(await told()).toEqual(once)
  const [events] = await sql<{ events: number; groups: number }>(
    `select (select count(*)::int from outbox x join statement s on s.id = x.data->>'statement_id'
        join settlement_period p on p.id = s.period_id where x.name = 'statement.issued' and p.month = $1) as events,
      (select count(*)::int from statement s join settlement_period p on p.id = s.period_id
        where p.month = $1 and s.account = 'group') as groups`,
    [made.month],
  )
  expect(events?.events).toBe(events?.groups)
})
