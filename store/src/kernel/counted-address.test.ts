import { expect, test } from 'vitest'
import { countedAddress, isOwnNetwork } from './counted-address'

test.each([
  ['190.45.1.2', '190.45.1.2'],
  ['::ffff:190.45.1.2', '190.45.1.2'],
  ['::FFFF:be2d:0102', '190.45.1.2'],
  ['0:0:0:0:0:ffff:be2d:102', '190.45.1.2'],
  ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
  ['2001:0DB8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
  ['2001:db8::1:0:0:1', '2001:db8:0:0::/64'],
  ['2001:db8:0:2::1', '2001:db8:0:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['[2001:db8::1]', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', 'unknown'],
  ['unknown', 'unknown'],
  ['1:2:3', 'unknown'],
  ['1::2::3', 'unknown'],
  ['2001:db8:0:1:0:0:0:0:1', 'unknown'],
  ['2001:db8::zz', 'unknown'],
])('%s is counted as %s', (address, counted) => expect(countedAddress(address)).toBe(counted))

test('all the addresses of one /64 are one, and none of another is', () => {
  const of = (prefix: string) =>
    new Set(Array.from({ length: 500 }, (_, i) => countedAddress(`${prefix}:${i.toString(16)}::${i}`)))
  expect(of('2001:db8:7:9').size).toBe(1)
  expect(countedAddress('2001:db8:7:a::1')).not.toBe(countedAddress('2001:db8:7:9::1'))
})

test.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:172.18.0.3', true],
  ['10.1.2.3', true],
  ['192.168.1.9', true],
  ['172.32.0.1', false],
  ['fd12:3456::1', true],
  ['190.45.1.2', false],
  ['2001:db8::1', false],
])('%s is of our own network: %s', (address, isOwn) => expect(isOwnNetwork(address)).toBe(isOwn))
