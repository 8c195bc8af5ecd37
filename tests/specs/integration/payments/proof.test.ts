import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { messagesIn } from '../../../clients/mailbox.ts'
import { noise, picture } from '../../../fixtures/picture.ts'
import { readStack } from '../../../support/stack.ts'
import { letGo, orderFor, place, purchase, sellable } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION, placeTransfer, sendProof, transferDesk } from '../../../clients/transfers.ts'

const proofOf = async (token: string) => (await purchase(token)).payment.proof
const rowsOf = (id: string) =>
  sql<{ id: string; state: string; reason: string | null; decided_by: string | null }>(
    'select id, state, reason, decided_by from payment_proof where attempt_id = $1 order by created_at',
    [id],
  )

test('a picture waits for the treasurer, who alone sees it; rejected it says why, and another one is paid', async () => {
  const desk = await transferDesk()
  const { token, reference } = await placeTransfer()
  const sent = await sendProof(token, picture())
  expect([sent.status, sent.body.proof]).toEqual([201, { state: 'waiting', reason: null }])
  expect(await proofOf(token)).toEqual({ state: 'waiting', reason: null })
  const mine = await desk.find(reference)
  expect(mine?.proof?.state).toBe('waiting')
  const id = mine?.id ?? ''
  const image = await desk.image(id)
  expect([image.status, image.headers.get('content-type'), image.headers.get('cache-control')]).toEqual([
    200,
    'image/webp',
    'private, no-store',
  ])
  expect(
    Buffer.from(await image.arrayBuffer())
      .subarray(8, 12)
      .toString(),
  ).toBe('WEBP')
  const store = readStack().urls.store
  for (const [path, status] of [
    [`/desk/organizations/${FEDERATION}/transfers/${id}/proof`, 401],
    [`/admin/transfers/${id}/proof`, 401],
  ] as const)
    expect((await fetch(store + path)).status).toBe(status)

  const mute = await desk.reject(id, ' ')
  expect([mute.status, mute.body.code]).toEqual([400, 'invalid_data'])
  const stale = await desk.reject(id, 'No se ve la fecha', 'proof_of_before')
  expect([stale.status, stale.body.code]).toEqual([409, 'not_possible'])
  const rejections = await Promise.all(
    [1, 2, 3].map(() => desk.reject(id, 'No se ve la fecha', mine?.proof?.id)),
  )
  expect(rejections.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  expect(await proofOf(token)).toEqual({ state: 'rejected', reason: 'No se ve la fecha' })

  expect((await sendProof(token, picture())).status).toBe(201)
  expect(await proofOf(token)).toEqual({ state: 'waiting', reason: null })
  expect((await desk.confirm(id)).status).toBe(200)
  expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['rejected', 'accepted'])
  const late = await sendProof(token, picture())
  expect([late.status, late.body.code]).toEqual([409, 'not_awaiting'])
})

test('a rejection is told by mail once, even when its event is delivered twice', async () => {
  const desk = await transferDesk()
  const { token, reference } = await placeTransfer()
  await sendProof(token, picture())
  const id = await desk.idOf(reference)
  await desk.reject(id, 'El monto es otro')
  await expect.poll(() => lettersAbout(token).length).toBe(1)
  const [letter] = lettersAbout(token)
  expect(letter?.subject).toContain('Revisa tu comprobante')
  expect(letter?.text).toContain('El monto es otro')
  expect(letter?.text).toContain(reference)
  const event = `name = 'proof.rejected' and data->>'attempt_id' = $1`
  await sql(`update outbox set done_at = null, next_try_at = now() where ${event}`, [id])
  await expect
    .poll(
      async () =>
        (
          await sql<{ tries: number }>(`select tries from outbox where done_at is not null and ${event}`, [
            id,
          ])
        )[0]?.tries,
    )
    .toBe(2)
  expect(lettersAbout(token)).toEqual([letter])
})

test('the same picture is one proof of one order, in any wrapping and however often it comes', async () => {
  const [one, other] = [await placeTransfer(), await placeTransfer()]
  const pixels = noise()
  const [plain, wrapped] = [picture({ pixels }), picture({ pixels, comment: 'sacada de nuevo' })]
  const id = await (await transferDesk()).idOf(one.reference)
  const many = await Promise.all(Array.from({ length: 10 }, () => sendProof(one.token, plain)))
  expect(new Set(many.map(({ status }) => status))).toEqual(new Set([201]))
  for (const again of [plain, wrapped])
    expect((await sendProof(one.token, again)).body.proof).toEqual({ state: 'waiting', reason: null })
  expect(await rowsOf(id)).toHaveLength(1)

  for (const foreign of [plain, wrapped]) {
    const { status, body } = await sendProof(other.token, foreign)
    expect([status, body.code]).toEqual([409, 'proof_used'])
    expect(body.message).toContain('otro pedido')
  }
  expect(await proofOf(other.token)).toEqual({ state: 'missing', reason: null })

  await (await transferDesk()).reject(id, 'No es de este mes')
  const again = await sendProof(one.token, wrapped)
  expect([again.status, again.body.code]).toEqual([409, 'proof_used'])
  expect(again.body.message).toContain('Manda otra')
})

test('one picture sent for two orders at the same moment counts for one of them', async () => {
  const orders = [await placeTransfer(), await placeTransfer()]
  const shared = picture()
  const answers = await Promise.all(orders.map(({ token }) => sendProof(token, shared)))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
})

/** One order for everything that it refuses: it stays as it was. */
let refusing = ''
beforeAll(async () => {
  refusing = (await placeTransfer()).token
})

const whole = picture()
test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'transferencia.pdf', 400, 'captura de pantalla'],
  ['a PDF named as a photo', Buffer.from('\n%PDF-1.4\n'), 'foto.jpg', 400, 'captura de pantalla'],
  ['a page named as a photo', '<html><script>alert(1)</script></html>', 'foto.jpg', 400, 'no es una imagen'],
  [
    'a drawing with a program',
    '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    'foto.png',
    400,
    'no es una imagen',
  ],
  ['half a picture', whole.subarray(0, whole.length / 2), 'foto.png', 400, 'incompleta'],
  [
    'a picture of a billion points',
    picture({ width: 40_000, height: 40_000, pixels: Buffer.alloc(10) }),
    'foto.png',
    400,
    'demasiado grande',
  ],
  ['an empty file', '', 'foto.jpg', 400, 'vacía'],
  ['no file', null, '', 400, 'Elige la imagen'],
  ['more than 15 MB', Buffer.alloc(15 * 1024 * 1024 + 1, 'a'), 'foto.jpg', 413, '15 MB'],
] as const)('%s is refused in words and nothing of it stays', async (_what, content, name, status, words) => {
  const kept = readdirSync(path.join(readStack().dataDir, 'proofs')).length
  const refused = await sendProof(refusing, content, name)
  expect(refused.status).toBe(status)
  expect(refused.body.message).toContain(words)
  expect(await proofOf(refusing)).toEqual({ state: 'missing', reason: null })
  expect(readdirSync(path.join(readStack().dataDir, 'proofs'))).toHaveLength(kept)
  expect(readdirSync(path.join(readStack().dataDir, 'incoming'))).toEqual([])
})

test('nobody sends a picture for an order that is not there, or that is paid by card', async () => {
  expect((await sendProof('a'.repeat(32), picture())).status).toBe(404)
  expect((await sendProof('..%2f..%2fx', picture())).status).toBe(404)
  const { body } = await place(await orderFor(await sellable(1)))
  const refused = await sendProof(body.orderToken, picture())
  expect([refused.status, refused.body.code]).toEqual([409, 'not_awaiting'])
  await letGo(body)
})

test('after five pictures an order takes no more, even of seven at once', async () => {
  const { token, reference } = await placeTransfer()
  const answers = await Promise.all(Array.from({ length: 7 }, () => sendProof(token, picture())))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409, 409])
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('proof_limit')
  expect(await rowsOf(await (await transferDesk()).idOf(reference))).toHaveLength(5)
})

const lettersAbout = (token: string) =>
  messagesIn(readStack().dataDir).filter(
    ({ template, text }) => template === 'order-proof_rejected' && text.includes(token),
  )
