import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PayoutRow } from '../../../../store/src/contracts/index.ts'
import { sql } from '../../../clients/store-database.ts'
import { memberOf, sessionOf } from '../../../fixtures/member-session.ts'
import { ASSOCIATION, earn, GROUP, OTHER, payingDesk } from '../../../fixtures/paying-desk.ts'
import { attachProof, pdf } from '../../../fixtures/payout-proof.ts'
import { noise, picture } from '../../../fixtures/picture.ts'
import { readStack } from '../../../support/stack.ts'

type Desk = Awaited<ReturnType<typeof payingDesk>>
let desk: Desk
beforeAll(async () => {
  desk = await payingDesk()
})
afterAll(() => desk.close())

type Headers = Record<string, string>
const attach = (
  of: `${'payouts' | 'runs'}/${string}`,
  file: Buffer | string | null,
  who: Headers = desk.treasurer.headers,
) => attachProof(who, ASSOCIATION, of, file)
async function file(at: string, headers: Headers) {
  const answer = await fetch(readStack().urls.store + at, { headers })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}
const atDesk = (of: string, headers = desk.treasurer.headers) =>
  file(`/desk/organizations/${ASSOCIATION}/${of}/proof`, headers)
const onPhone = (id: string, headers: Headers, group = GROUP) =>
  file(`/members/organizations/${group}/payouts/${id}/proof`, headers)
const rowsOf = (id: string) =>
  sql<{ file: string; format: string }>(
    'select file, format from payout_proof where coalesce(payout_id, run_id) = $1 order by created_at',
    [id],
  )
const kept = () => readdirSync(path.join(readStack().dataDir, 'proofs'))

test('a picture is drawn again without what it carried, is seen by its desk and its group, and replaced by a PDF it stays', async () => {
  const run = await desk.proposed(GROUP)
  await desk.approve(desk.president, run)
  const [payout] = (await desk.runOf(run)).payouts
  const id = payout?.id ?? ''
  const early = await attach(`payouts/${id}`, pdf())
  expect([early.status, early.body.code]).toEqual([409, 'not_possible'])
  await desk.pay(id)
  expect((await atDesk(`payouts/${id}`)).status).toBe(404)

  const photo = picture({ comment: 'Hecho en la casa de la tesorera' })
  const both = await Promise.all([attach(`payouts/${id}`, photo), attach(`payouts/${id}`, photo)])
  expect(both.map(({ status }) => status)).toEqual([201, 201])
  expect(both.filter(({ body }) => body.isNew)).toHaveLength(1)
  expect(await rowsOf(id)).toHaveLength(1)
  const seen = await atDesk(`payouts/${id}`)
  expect([seen.status, seen.headers.get('content-type'), seen.headers.get('cache-control')]).toEqual([
    200,
    'image/webp',
    'private, no-store',
  ])
  expect(seen.bytes.subarray(8, 12).toString()).toBe('WEBP')
  expect(seen.bytes.includes('tesorera')).toBe(false)
  const phone = await sessionOf(await memberOf(GROUP))
  expect((await onPhone(id, phone)).bytes.equals(seen.bytes)).toBe(true)

  expect((await attach(`payouts/${id}`, pdf('de verdad'))).body.isNew).toBe(true)
  const after = await onPhone(id, phone)
  expect([after.headers.get('content-type'), after.bytes.toString()]).toEqual([
    'application/pdf',
    pdf('de verdad').toString(),
  ])
  expect(after.headers.get('content-disposition')).toMatch(/^attachment; filename="comprobante-\w+\.pdf"$/)
  const rows = await rowsOf(id)
  expect(rows.map(({ format }) => format)).toEqual(['webp', 'pdf'])
  for (const row of rows) expect(kept()).toContain(row.file)
  const { body } = await desk.ofPhone<{ payouts: PayoutRow[] }>('/payouts')
  expect(body.payouts.find((one) => one.id === id)?.proof?.format).toBe('pdf')
  const acts = await sql(`select 1 from act where what = 'payment.proof' and subject = $1`, [id])
  expect(acts).toHaveLength(2)
})

test('what is no proof is refused in words, and nothing of it is kept', async () => {
  await earn()
  const { id } = await desk.paidOut()
  const before = kept().length
  const huge = Buffer.concat([pdf(), Buffer.alloc(5_000_001), Buffer.from('%%EOF')])
  for (const [sent, status, words] of [
    [null, 400, /^Elige el comprobante/],
    ['', 400, /un PDF, o una imagen/],
    ['esto es un texto', 400, /un PDF, o una imagen/],
    ['<html>%PDF-1.4 no soy %%EOF</html>', 400, /no está entero/],
    [pdf().subarray(0, 20), 400, /no está entero/],
    [picture().subarray(0, 200), 400, /dañada|incompleta/],
    [huge, 413, /más de 5 MB/],
  ] as const) {
    const answer = await attach(`payouts/${id}`, sent)
    expect([answer.status, answer.body.message]).toEqual([status, expect.stringMatching(words)])
  }
  expect(await rowsOf(id)).toEqual([])
  expect(kept()).toHaveLength(before)
  expect(readdirSync(path.join(readStack().dataDir, 'incoming'))).toEqual([])
})

test('a proof of the whole run is for the desk alone; of a payment, for its desk and its group and nobody else', async () => {
  await earn()
  const run = await desk.proposed(GROUP)
  await desk.approve(desk.president, run)
  const [payout] = (await desk.runOf(run)).payouts
  const id = payout?.id ?? ''
  await desk.pay(id)
  const pixels = noise()
  expect((await attach(`runs/${run}`, picture({ pixels }))).body.isNew).toBe(true)
  expect((await desk.runOf(run)).proof?.format).toBe('webp')
  const phone = await sessionOf(await memberOf(GROUP))
  expect((await onPhone(id, phone)).status).toBe(404)
  expect((await attach(`payouts/${id}`, pdf())).status).toBe(201)

  const auditor = await desk.officer('auditor', 'algueras-de-punta-roca')
  const coordinator = await desk.officer('coordinator', 'algueras-de-punta-roca')
  const sibling = await desk.officer('treasurer', 'quesos-el-peumo', 'productoras-de-biobio')
  const stranger = await sessionOf(await memberOf(OTHER))
  for (const place of [`payouts/${id}`, `runs/${run}`] as const) {
    expect((await atDesk(place, auditor.headers)).status).toBe(200)
    expect((await attach(place, pdf('otro'), auditor.headers)).status).toBe(403)
    expect((await atDesk(place, coordinator.headers)).status).toBe(403)
    expect((await atDesk(place, sibling.headers)).status).toBe(404)
    expect((await attach(place, pdf('otro'), sibling.headers)).status).toBe(404)
    expect((await atDesk(place, phone)).status).toBe(404)
    expect((await atDesk(place, {})).status).toBe(401)
  }
  expect((await onPhone(id, stranger)).status).toBe(404)
  expect((await onPhone(id, stranger, OTHER)).status).toBe(404)
  expect((await rowsOf(id)).length).toBe(1)
})
