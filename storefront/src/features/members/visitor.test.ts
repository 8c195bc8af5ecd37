import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { signVisitor, visitorOf } from './visitor.ts'

test.each([
  ['the socket itself, from outside', '200.1.2.3', null, '200.1.2.3'],
  ['from outside, whatever she claims', '200.1.2.3', '9.9.9.9', '200.1.2.3'],
  ['behind our proxy, what it wrote last', '172.18.0.4', '9.9.9.9, 190.2.3.4', '190.2.3.4'],
  ['IPv4 within IPv6', '::ffff:10.0.0.2', '190.2.3.4', '190.2.3.4'],
  ['IPv6', '::1', '2800:300::1', '2800:300::1'],
  ['on one machine, without a proxy', '::1', null, '::1'],
  ['a proxy that wrote no address', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['172.32 is not private', '172.32.0.1', '9.9.9.9', '172.32.0.1'],
])('%s', (_, socket, forwarded, address) => expect(visitorOf(socket, forwarded)).toBe(address))

test('the address is signed with its time', () => {
  const v1 = createHmac('sha256', 'secret').update('1700000000000.190.2.3.4').digest('hex')
  expect(signVisitor('190.2.3.4', 'secret', 1_700_000_000_000)).toBe(`t=1700000000000,ip=190.2.3.4,v1=${v1}`)
})
