import { expect, test } from 'vitest'
import { gtinDigit, gtinProblem, lotAddress, readGtin } from './gtin'

test.each([
  ['9506000134352', '09506000134352'],
  ['950 6000 13435-2', '09506000134352'],
  ['09506000134352', '09506000134352'],
  ['96385074', '00000096385074'],
  ['614141007349', '00614141007349'],
  ['10614141000415', '10614141000415'],
])('%s is %s', (typed, gtin) => expect(readGtin(typed)).toBe(gtin))

test.each([
  ['9506000134353', 'no calza'],
  ['95060001343', 'Son 8'],
  ['9506000134352x', 'Son 8'],
  ['', 'Son 8'],
  ['00000000', 'uso interno'],
  ['2012345678900', 'uso interno'],
  ['0212345678909', 'uso interno'],
  ['212345678909', 'uso interno'],
])('%s is none: %s', (typed, said) => {
  const digits = typed.replace(/\D/g, '')
  // A wrong digit is said before what the number is for: these are right but for that.
  const right = said === 'uso interno' ? digits.slice(0, -1) + gtinDigit(digits.slice(0, -1)) : typed
  expect(gtinProblem(right)).toContain(said)
  expect(readGtin(right)).toBeNull()
})

test('one wrong digit is always found, and one right digit is found for every number', () => {
  for (let n = 0; n < 2000; n++) {
    const body = String(950_600_000_000 + n * 7919)
    const gtin = body + gtinDigit(body)
    expect(gtinProblem(gtin)).toBeNull()
    const at = n % 13
    const other = `${gtin.slice(0, at)}${(Number(gtin[at]) + 1 + (n % 9)) % 10}${gtin.slice(at + 1)}`
    if (other !== gtin) expect(gtinProblem(other)).toContain('no calza')
  }
})

test('a label says the GTIN where there is one', () => {
  const shop = 'https://tienda.example'
  const code = 'K7QM2XPD'
  expect(lotAddress(shop, { code, gtin: '09506000134352' })).toBe(`${shop}/01/09506000134352/10/${code}`)
  for (const gtin of [null, undefined]) expect(lotAddress(shop, { code, gtin })).toBe(`${shop}/lote/${code}`)
})
