import { afterAll, beforeAll, expect, test } from 'vitest'
import { purchase } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import {
  basketAbove,
  FEDERATION,
  heldByNobody,
  placeTransfer,
  transferDesk,
} from '../../../clients/transfers.ts'
import { actsAbout, associationOf, endOffices, newOfficer } from '../../../fixtures/officer.ts'
import type { DeskTransfers, MatchedLine, StatementReport } from '../../../../store/src/contracts/index.ts'

type Officer = Awaited<ReturnType<typeof newOfficer>>

let treasurer: Officer
let president: Officer
beforeAll(async () => {
  treasurer = await newOfficer(FEDERATION, ['treasurer'])
  president = await newOfficer(FEDERATION, ['president'])
})
afterAll(endOffices)

const today = new Intl.DateTimeFormat('es-CL', {
  timeZone: 'America/Santiago',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
}).format(new Date())

const HEADER = 'Cuenta corriente 00-123-45\n\nFecha;Descripción;N° Documento;Cargos;Abonos;Saldo'
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')
const row = (what: string, reference: string, amountClp: number) =>
  `${today};${what};${reference};;${amountClp.toLocaleString('es-CL')};1.000.000`

async function report(rows: string[], columns?: object, officer = treasurer) {
  const body = { file: base64([HEADER, ...rows].join('\r\n')), ...(columns && { columns }) }
  return officer.at<StatementReport>('/statement', 'POST', body)
}
const lineOf = ({ day, amountClp, description, reference, nth }: MatchedLine) => ({
  day,
  amountClp,
  description,
  reference,
  nth,
})
const confirm = (officer: Officer, id: string, line?: MatchedLine) =>
  officer.at<{ state: string }>(`/transfers/${id}`, 'POST', {
    decision: 'confirm',
    ...(line && { line: lineOf(line) }),
  })

test('a statement is matched by reference and amount, and only the line that is ticked pays, once', async () => {
  const [one, other] = [await placeTransfer(), await placeTransfer()]
  const id = await (await transferDesk()).idOf(one.reference)
  const rows = [
    row('TRANSF. DE CAMILA', one.reference.toLowerCase().replace('-', ' '), one.totalClp),
    row(`PAGO ${other.reference}`, '', other.totalClp - 10),
    row('TRANSF. SIN NADA', '', 7),
    `${today};COMISIÓN;;2.990;;1`,
    `ayer;RARO;;;5.000;1`,
  ]
  const before = await report(rows)
  expect(before.status).toBe(200)
  expect(before.body.columns).toEqual({ day: 0, amount: 4, description: 1, reference: 2 })
  expect(before.body.headers[5]).toBe('Saldo')
  expect(before.body.lines.map(({ verdict }) => verdict)).toEqual(['exact', 'doubtful', 'unknown'])
  expect([before.body.skipped, before.body.unread.map((line) => line.row)]).toEqual([1, [8]])
  expect((await purchase(one.orderToken)).payment.state).toBe('awaiting')

  const [exact, doubtful] = before.body.lines
  const otherId = await (await transferDesk()).idOf(other.reference)
  const wrong = await confirm(treasurer, otherId, doubtful)
  expect([wrong.status, wrong.body.code]).toEqual([409, 'not_possible'])
  const answers = await Promise.all(Array.from({ length: 5 }, () => confirm(treasurer, id, exact)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
  expect((await purchase(one.orderToken)).payment.state).toBe('paid')
  expect(await actsAbout(id)).toEqual([{ what: 'transfer.confirmed', member_id: treasurer.member }])
  expect(await actsAbout(otherId)).toEqual([])
  const after = await report(rows)
  expect(after.body.lines.map(({ verdict }) => verdict)).toEqual(['used', 'doubtful', 'unknown'])
})

test('one line of a statement never confirms two transfers, whoever presses at once', async () => {
  const docs = await heldByNobody(1, 4)
  const [one, other] = [await placeTransfer(docs), await placeTransfer(docs)]
  expect(one.totalClp).toBe(other.totalClp)
  const { body } = await report([row(`TRANSF. ${one.reference}`, '', one.totalClp)])
  const desk = await transferDesk()
  const ids = [await desk.idOf(one.reference), await desk.idOf(other.reference)]
  const answers = await Promise.all(
    ids.map((id, index) => confirm(index === 0 ? treasurer : president, id, body.lines[0])),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('proof_used')
  const [kept] = await sql<{ count: number }>(
    'select count(*)::int as count from statement_line where attempt_id = any($1)',
    [ids],
  )
  expect(kept?.count).toBe(1)
})

test('above the threshold two officers see it, both in a statement; one person in two offices is one', async () => {
  const { reference, totalClp, orderToken } = await placeTransfer(undefined, {
    items: await basketAbove(200_000),
  })
  const both = await newOfficer(FEDERATION, ['treasurer', 'president'])
  const { body } = await report([row(reference, '', totalClp)], undefined, both)
  const id = body.lines[0]?.transfers[0]?.id ?? ''
  expect([(await confirm(both, id, body.lines[0])).status, (await confirm(both, id)).body.code]).toEqual([
    202,
    'needs_second_person',
  ])
  expect((await purchase(orderToken)).payment.state).toBe('awaiting')
  const [seen] = (await president.at<DeskTransfers>(`/transfers?reference=${reference}`)).body.rows
  expect(seen?.seenBy).toEqual({ name: both.name, isYou: false })
  // Who got her office from the first a day ago is no second person.
  const friend = await newOfficer(FEDERATION, ['treasurer'])
  const [first] = await sql<{ id: string }>('select id from mandate where member_id = $1 limit 1', [
    both.member,
  ])
  for (const column of ['given_by', 'confirmed_by']) {
    await sql(
      `update mandate set given_by = 'test', confirmed_by = null, since = now() - interval '1 day' where member_id = $1`,
      [friend.member],
    )
    await sql(`update mandate set ${column} = $2 where member_id = $1`, [
      friend.member,
      `mandate:${first?.id}`,
    ])
    expect((await confirm(friend, id)).body.code).toBe('needs_second_person')
  }
  expect((await confirm(president, id, body.lines[0])).status).toBe(200)
  expect((await purchase(orderToken)).payment.state).toBe('paid')
  expect((await actsAbout(id)).map(({ what }) => what)).toEqual(['transfer.seen', 'transfer.confirmed'])
})

test('nobody decides on the money of her own group; who reads money or has none decides nothing', async () => {
  const docs = await heldByNobody(1, 4)
  const { reference, orderToken } = await placeTransfer(docs)
  const id = await (await transferDesk()).idOf(reference)
  const own = await newOfficer(FEDERATION, ['treasurer'], docs[0]?.maker.handle)
  const [listed] = (await own.at<DeskTransfers>(`/transfers?reference=${reference}`)).body.rows
  expect(listed?.isOfOwnGroup).toBe(true)
  const reject = { decision: 'reject', reason: 'No se ve nada' }
  for (const body of [{ decision: 'confirm' }, reject]) {
    const no = await own.at(`/transfers/${id}`, 'POST', body)
    expect([no.status, no.body.code]).toEqual([403, 'not_yours'])
  }
  const auditor = await newOfficer(FEDERATION, ['auditor'])
  expect((await auditor.at(`/transfers/${id}`)).status).toBe(200)
  expect((await confirm(auditor, id)).status).toBe(403)
  expect((await auditor.at('/statement', 'POST', { file: base64('x') })).status).toBe(403)
  const coordinator = await newOfficer(FEDERATION, ['coordinator'])
  for (const path of ['/transfers', `/transfers/${id}`, `/transfers/${id}/proof`])
    expect((await coordinator.at(path)).status).toBe(403)
  const association = await associationOf(docs[0]?.maker.handle ?? '')
  const below = await newOfficer(association, ['treasurer'])
  for (const path of ['/transfers', `/transfers/${id}`]) expect((await below.at(path)).status).toBe(404)
  expect((await confirm(below, id)).status).toBe(404)
  expect((await purchase(orderToken)).payment.state).toBe('awaiting')
  expect(await actsAbout(id)).toEqual([])
})

test('a statement whose headers say nothing is read by the columns that a person chooses', async () => {
  const { reference, totalClp } = await placeTransfer()
  const file = base64(`a,b,c\n${today},${totalClp},Pago ${reference}`)
  const unknown = await treasurer.at<StatementReport>('/statement', 'POST', { file })
  expect([unknown.body.columns, unknown.body.headers, unknown.body.lines]).toEqual([
    null,
    ['a', 'b', 'c'],
    [],
  ])
  const columns = { day: 0, amount: 1, description: 2, reference: null }
  const chosen = await treasurer.at<StatementReport>('/statement', 'POST', { file, columns })
  expect(chosen.body.lines).toMatchObject([{ verdict: 'exact', amountClp: totalClp }])
})

test.each([
  ['nothing', ''],
  ['no text', Buffer.from([0, 1, 2, 0, 3, 0, 0, 9]).toString('base64')],
  ['too many lines', base64('Fecha;Detalle;Abono\n'.repeat(5002))],
])('a statement of %s is refused in words', async (_, file) => {
  const { status, body } = await treasurer.at('/statement', 'POST', { file })
  expect([status, body.code, (body.message ?? '').length > 10]).toEqual([400, 'invalid_data', true])
})
