import { expect, test } from 'vitest'
import { isForeignForm } from './origin.ts'

const shop = 'https://mingaco.example'
const check = (path: string, headers: Record<string, string>, method = 'POST') => {
  const url = new URL(path, 'http://localhost:4321')
  return isForeignForm(new Request(url, { method, headers }), url, shop)
}

test.each([
  ['the same server', '/carro', { origin: 'http://localhost:4321' }],
  ['the public address before a proxy', '/carro', { origin: shop }],
  ['no browser', '/_purge', {}],
  ['Webpay on its way back', '/pagar/webpay', { origin: 'https://webpay3g.transbank.cl' }],
  ['Webpay without an origin', '/pagar/webpay', { origin: 'null' }],
] as [string, string, Record<string, string>][])('%s may post', (_, path, headers) =>
  expect(check(path, headers)).toBe(false),
)

test.each([
  ['another site', '/carro', { origin: 'https://evil.example' }],
  ['a sandboxed frame', '/pagar', { origin: 'null' }],
  ['Webpay anywhere else', '/pagar', { origin: 'https://webpay3g.transbank.cl' }],
  ['a cross-site post that hides its origin', '/carro', { 'sec-fetch-site': 'cross-site' }],
] as [string, string, Record<string, string>][])('%s may not', (_, path, headers) =>
  expect(check(path, headers)).toBe(true),
)

test('reading is free', () => expect(check('/carro', { origin: 'https://evil.example' }, 'GET')).toBe(false))
