import { expect, test } from 'vitest'
import { readGatewaySettings } from './settings'

const transbank = { TRANSBANK_COMMERCE_CODE: '597012345678', TRANSBANK_API_KEY: 'own' }
const khipu = { KHIPU_API_KEY: 'a', KHIPU_SECRET: 'b' }

test.each([
  ['a real shop without keys', {}, false, { webpay: false, khipu: false }],
  ['a real shop with Transbank’s', transbank, false, { webpay: true, khipu: false }],
  ['a real shop with Khipu’s', khipu, false, { webpay: false, khipu: true }],
  // The test shop of Transbank is public; Khipu has none.
  ['the demonstration without keys', {}, true, { webpay: true, khipu: false }],
])('%s offers only what it can collect', (_who, source, isDemo, offered) => {
  const settings = readGatewaySettings(source, isDemo)
  expect({ webpay: settings.webpay.isOffered, khipu: settings.khipu.isOffered }).toEqual(offered)
})

test('a shop with keys of its own never asks the public test shop', () => {
  const { webpay } = readGatewaySettings(transbank, false)
  expect(webpay).toMatchObject({ commerceCode: '597012345678', apiKey: 'own' })
  expect(webpay.url).toBe('https://webpay3g.transbank.cl')
})

test.each(['TRANSBANK_COMMERCE_CODE', 'TRANSBANK_API_KEY'])('%s alone is said in words', (name) => {
  expect(() => readGatewaySettings({ [name]: 'x' }, false)).toThrow('or neither')
})
