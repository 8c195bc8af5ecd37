import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BankAccounts } from '../../../../store/src/contracts/index.ts'
import { sql } from '../../../clients/store-database.ts'
import { memberOf } from '../../../fixtures/member-session.ts'
import { ASSOCIATION, earn, GROUP, lineOf, OTHER, payingDesk } from '../../../fixtures/paying-desk.ts'
import { readStack } from '../../../support/stack.ts'

type Desk = Awaited<ReturnType<typeof payingDesk>>
let desk: Desk
beforeAll(async () => {
  desk = await payingDesk()
})
afterAll(() => desk.close())

async function textAt(path: string) {
  const answer = await fetch(readStack().urls.store + path, { headers: desk.treasurer.headers })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const hasMark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF'))
  return { status: answer.status, hasMark, text: bytes.toString().replace('\uFEFF', '') }
}

test('an account is used after three days, of which its group is told, and any member stops it', async () => {
  const account = {
    holderName: 'Rosa Prueba Prueba',
    holderRut: '12.345.678-5',
    bank: '012',
    kind: 'rut',
    number: '12.345.678',
  }
  const wrong = await desk.ofPhone('/bank-account', 'POST', {
    ...account,
    holderRut: '12.345.678-9',
    bank: '999',
  })
  expect([wrong.status, Object.keys(wrong.body.fields ?? {}).sort()]).toEqual([400, ['bank', 'holderRut']])
  const stranger = await desk.ofPhone('/bank-account', 'POST', {
    ...account,
    collectorId: await memberOf(OTHER),
    consent: 'Acta 3',
  })
  expect(stranger.body.fields?.collectorId).toBe('Esa persona ya no es del grupo.')
  const bare = await desk.ofPhone('/bank-account', 'POST', { ...account, collectorId: await memberOf(GROUP) })
  expect(bare.body.fields?.consent).toMatch(/acta o papel/)

  expect((await desk.ofPhone('/bank-account', 'POST', account)).status).toBe(201)
  const waiting = await desk.ofPhone<BankAccounts>('/bank-account')
  expect(waiting.body.accounts).toMatchObject([
    { number: '12345678', isWaiting: true, holderRut: '12345678-5' },
  ])
  expect((await desk.payableTo(GROUP)).hasAccount).toBe(false)
  const early = await desk.treasurer.at('/runs', 'POST', {
    payouts: [lineOf(await desk.payableTo(GROUP), 'bank')],
  })
  expect(early.body.message).toMatch(/Falta la cuenta/)

  expect((await desk.ofPhone('/bank-account/stop', 'POST')).status).toBe(200)
  expect((await desk.ofPhone('/bank-account/stop', 'POST')).status).toBe(404)
  expect((await desk.treasurer.at('/bank-accounts/' + GROUP, 'POST', account)).status).toBe(201)
  await sql(
    `update bank_account set usable_from = now() - interval '1 minute' where ended_at is null
    and organization_id = (select id from organization where handle = $1)`,
    [GROUP],
  )
  expect((await desk.payableTo(GROUP)).hasAccount).toBe(true)
})

test('the list for the bank names each approved transfer once, by the account in use', async () => {
  await earn()
  const { payableClp } = await desk.payableTo(GROUP)
  const { body } = await desk.treasurer.at<{ id: string }>('/runs', 'POST', {
    payouts: [lineOf(await desk.payableTo(GROUP), 'bank')],
  })
  const list = (format = 'general') =>
    textAt(`/desk/organizations/${ASSOCIATION}/runs/${body.id}/transfers?format=${format}`)
  const header = 'RUT;Nombre;Banco;Tipo de cuenta;Número de cuenta;Monto;Glosa;Correo\r\n'
  expect((await list()).text).toBe(header)
  await desk.approve(desk.president, body.id)
  const { text } = await list()
  const { number } = await desk.runOf(body.id)
  expect(text.split('\r\n').slice(1)).toEqual([
    `12345678-5;Rosa Prueba Prueba;BancoEstado;CuentaRUT;12345678;${payableClp};P${number}-1;`,
    '',
  ])
  expect([(await list()).hasMark, (await list('sin-acentos')).hasMark]).toEqual([true, false])
  expect((await list('sin-acentos')).text).toContain(
    `123456785;ROSA PRUEBA PRUEBA;012;12345678;${payableClp}`,
  )
  expect((await list('ninguno')).status).toBe(400)
  const [payout] = (await desk.runOf(body.id)).payouts
  await desk.pay(payout?.id ?? '', 'Transferencia 889911')
  expect((await list()).text).toBe(header)
})
