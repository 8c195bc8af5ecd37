import { expect, it } from 'vitest'
import { verdictOf } from '../verdict'
import { readKhipu } from './answer'
import { isSigned, readKhipuNotice } from './notice'
import { readKhipuReturn, waysBack } from './return'
import { readKhipuSettings } from './settings'
import { khipuTerms } from './terms'

const order = 'kh0123456789abcdef012345'
const kept = {
  payment_id: 'gqzdy6chjne9',
  status: 'done',
  status_detail: 'normal',
  amount: 12990,
  currency: 'CLP',
  transaction_id: order,
}

it.each([
  [kept, 'paid', 12990],
  [{ ...kept, amount: '12990.0000' }, 'paid', 12990],
  [{ ...kept, status: 'pending', status_detail: 'pending' }, 'open', null],
  [{ ...kept, status: 'verifying', status_detail: 'pending' }, 'undecided', null],
  [{ ...kept, status: 'pending', status_detail: 'rejected-by-payer' }, 'refused', null],
  [{ ...kept, status_detail: 'marked-as-abuse' }, 'refused', null],
  [{ ...kept, status_detail: 'reversed' }, 'refused', 0],
  [{ ...kept, status_detail: 'partially-refunded' }, 'refused', null],
  [{ ...kept, status_detail: 'marked-paid-by-receiver' }, 'undecided', null],
  [{ ...kept, status: 'another' }, 'undecided', null],
  [{ status: 'deleted' }, 'refused', 0],
  [{ ...kept, amount: 12989 }, 'foreign', 12989],
  [{ ...kept, amount: 12990.5 }, 'foreign', null],
  [{ ...kept, currency: 'USD' }, 'foreign', 12990],
  [{ ...kept, transaction_id: 'another' }, 'foreign', 12990],
])('reads %j as %s, with %s left', (said, verdict, left) => {
  const answer = readKhipu(said)
  expect(answer && verdictOf(answer, { order, amountClp: 12990 })).toBe(verdict)
  expect(answer?.leftClp).toBe(left)
})

const body = '{"payment_id":"abc123","amount":"12990.0000"}'
const vector = 't=1711965600393,s=kmIhZX8ll1t/Wh2gfu9piw4B8ksVjqB/UZyUI3VP/d8='
const forged = vector.replace('km', 'mk')

it.each([
  ['the vector of the contract', vector, body, 'merchant_secret', true],
  ['another secret', vector, body, 'another', false],
  ['no secret', vector, body, '', false],
  ['another body', vector, `${body} `, 'merchant_secret', false],
  ['another moment', vector.replace('393', '394'), body, 'merchant_secret', false],
  ['another signature', forged, body, 'merchant_secret', false],
  ['a signature that is cut', vector.slice(0, -2), body, 'merchant_secret', false],
  ['no signature', '', body, 'merchant_secret', false],
])('a notice with %s: genuine %s', (_what, header, text, secret, isGenuine) => {
  expect(isSigned(header, Buffer.from(text), secret)).toBe(isGenuine)
  const notice = { headers: { 'x-khipu-signature': header }, body: Buffer.from(text), at: new Date() }
  expect(readKhipuNotice(notice, secret)).toBe(isGenuine ? 'abc123' : null)
})

it('reads its own ways back, and nothing else', () => {
  const ways = waysBack('https://tienda.example/pagar/khipu', order)
  const read = (url: string) => readKhipuReturn(Object.fromEntries(new URL(url).searchParams))
  expect(read(ways.return_url)).toEqual({ kind: 'came_back', order })
  expect(read(ways.cancel_url)).toEqual({ kind: 'aborted', token: null, order })
  for (const orden of ['', 'mg0123456789abcdef012345', `${order}'`, [order]])
    expect(readKhipuReturn({ orden })).toEqual({ kind: 'unknown' })
})

const noon = new Date('2026-11-29T15:00:00Z')
it.each([
  ['all of it, the same day', 12990, '2026-11-29T12:00:00Z', true],
  ['a part', 990, '2026-11-29T12:00:00Z', false],
  ['all of it, of the day before in Chile', 12990, '2026-11-29T02:59:00Z', false],
])('gives back %s: %s', (_what, amount, paidAt, can) => {
  const charge = { amountClp: 12990, paidAt: new Date(paidAt), kept }
  expect(khipuTerms.refund.isByGateway(charge, amount, noon)).toBe(can)
})

it('is offered with both of its keys, and one alone stops the boot', () => {
  expect(readKhipuSettings({}).isOffered).toBe(false)
  expect(readKhipuSettings({ KHIPU_API_KEY: 'a', KHIPU_SECRET: 'b' }).isOffered).toBe(true)
  expect(() => readKhipuSettings({ KHIPU_API_KEY: 'a' })).toThrow('KHIPU_SECRET')
})
