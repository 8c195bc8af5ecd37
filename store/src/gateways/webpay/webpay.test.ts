import { expect, it } from 'vitest'
import { verdictOf } from '../verdict'
import { readWebpay } from './answer'
import { readWebpayReturn } from './return'
import { webpayTerms } from './terms'

const token = 'a'.repeat(64)
const other = 'b'.repeat(64)
const order = 'mg0123456789abcdef012345'

it.each([
  [{ token_ws: token }, { kind: 'commit', token }],
  [
    { TBK_ID_SESION: 's', TBK_ORDEN_COMPRA: order },
    { kind: 'timed_out', order },
  ],
  [
    { TBK_TOKEN: token, TBK_ID_SESION: 's', TBK_ORDEN_COMPRA: order },
    { kind: 'aborted', token, order },
  ],
  [
    { token_ws: other, TBK_TOKEN: token },
    { kind: 'aborted', token, order: null },
  ],
  [{}, { kind: 'unknown' }],
  [{ token_ws: 'short' }, { kind: 'unknown' }],
  [{ token_ws: [token] }, { kind: 'unknown' }],
  [{ token_ws: `${token}'; drop` }, { kind: 'unknown' }],
  [{ TBK_ORDEN_COMPRA: 'x'.repeat(27) }, { kind: 'unknown' }],
])('reads the return %j', (params, expected) => {
  expect(readWebpayReturn(params)).toEqual(expected)
})

const ours = { order, amountClp: 12990 }
const paid = { status: 'AUTHORIZED', response_code: 0, amount: 12990, buy_order: order }

it.each([
  [paid, 'paid'],
  [{ ...paid, response_code: -1 }, 'refused'],
  [{ ...paid, response_code: undefined }, 'refused'],
  [{ ...paid, status: 'FAILED', response_code: -1 }, 'refused'],
  [{ ...paid, status: 'REVERSED' }, 'refused'],
  [{ ...paid, status: 'INITIALIZED', response_code: undefined }, 'open'],
  [{ ...paid, amount: 12989 }, 'foreign'],
  [{ ...paid, buy_order: 'another' }, 'foreign'],
] as const)('reads the result %j as %s', (result, verdict) => {
  const answer = readWebpay(result)
  expect(answer && verdictOf(answer, ours)).toBe(verdict)
})

const now = new Date('2026-11-23T12:00:00Z')
const paidAt = (days: number) => new Date(now.getTime() - days * 86_400_000)
const credit = { kept: { payment_type_code: 'VN' }, amountClp: 10_000, paidAt: paidAt(1) }

it.each([
  ['part of a credit charge', credit, 4_000, true],
  ['all of a debit charge', { ...credit, kept: { payment_type_code: 'VD' } }, 10_000, true],
  ['part of a debit charge', { ...credit, kept: { payment_type_code: 'VD' } }, 4_000, false],
  ['part of a prepaid charge', { ...credit, kept: { payment_type_code: 'VP' } }, 4_000, false],
  ['a charge of 90 days', { ...credit, paidAt: paidAt(90) }, 4_000, true],
  ['a charge of 91 days', { ...credit, paidAt: paidAt(91) }, 4_000, false],
])('knows whether Webpay gives back %s', (_what, charge, amount, can) => {
  expect(webpayTerms.refund.isByGateway(charge, amount, now)).toBe(can)
})

it.each([
  [{ status: 'AUTHORIZED', amount: 10 }, 10],
  [{ status: 'REVERSED', amount: 10 }, 0],
  [{ status: 'NULLIFIED', amount: 10, balance: 0 }, 0],
  [{ status: 'PARTIALLY_NULLIFIED', amount: 10, balance: 4 }, 4],
  [{ status: 'PARTIALLY_NULLIFIED', amount: 10 }, null],
  [{ status: 'INITIALIZED', amount: 10 }, null],
  [{ status: 'FAILED', amount: 10 }, null],
])('reads in %j what the gateway has left', (result, left) => {
  expect(readWebpay(result)?.leftClp).toBe(left)
})
