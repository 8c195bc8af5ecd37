import { describe, expect, test } from 'vitest'
import { BUYER_LIMITS } from '../../../../store/src/contracts/purchase/buyer-limits.ts'
import { checkInput, errorsFromStore, readInput, toRequest, type Input, unmarked } from './form.ts'

const offered = ['webpay', 'transfer']

const typed = (changes: Record<string, string> = {}): Input => {
  const form = new FormData()
  const all = {
    comuna: '08101',
    nombre: 'Camila Soto',
    correo: 'camila@correo.example',
    telefono: '9 0000 0012',
    calle: 'Pinto 480',
    pago: 'webpay',
    clave: 'a-key-of-this-test',
    total: '41460',
    'entrega.miel-sur': 'home',
    ...changes,
  }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return readInput(form)
}

test('a whole sheet has no errors and becomes a request', () => {
  const input = typed()
  expect(checkInput(input, offered, true)).toEqual({})
  expect(toRequest(input, [], 41460, true)).toMatchObject({
    buyer: { phone: '+56900000012', rut: undefined },
    deliveries: { 'miel-sur': 'home' },
    address: { street: 'Pinto 480' },
    totalClp: 41460,
  })
})

test('without anything going home no address is asked or sent', () => {
  const input = typed({ calle: '' })
  expect(checkInput(input, offered, false)).toEqual({})
  expect(toRequest(input, [], 1, false).address).toBeUndefined()
})

test.each([
  ['nombre', BUYER_LIMITS.name],
  ['correo', BUYER_LIMITS.email],
  ['telefono', BUYER_LIMITS.phone],
  ['rut', BUYER_LIMITS.rut],
  ['calle', BUYER_LIMITS.street],
  ['depto', BUYER_LIMITS.detail],
  ['nota', BUYER_LIMITS.note],
] as const)('%s of more than %i letters is marked, and nothing of it is cut', (field, max) => {
  const input = typed({ [field]: 'á'.repeat(max + 1) })
  expect(checkInput(input, offered, true)).toHaveProperty(field, `A lo más ${max} letras.`)
  expect(input[field]).toHaveLength(max + 1)
})

test('a note is counted as the browser counts it: a line end once', () => {
  const nota = `${'a'.repeat(249)}\r\n${'b'.repeat(250)}`
  const input = typed({ nota })
  expect(checkInput(input, offered, true)).toEqual({})
  expect(toRequest(input, [], 1, true).note).toBe(nota.replace('\r\n', '\n'))
})

test.each([
  ['nombre', '\u200b\u2060\u3164', 'nombre'],
  ['calle', '\u202e\u2800\u00ad', 'calle'],
] as const)('%s of nothing but unseen letters is missing', (field, value, marked) => {
  expect(Object.keys(checkInput(typed({ [field]: value }), offered, true))).toEqual([marked])
})

test('what is pasted with unseen letters is read', () => {
  const input = typed({
    nombre: 'Camila\u00a0Soto\u202c',
    correo: 'camila\u200b@correo.example',
    rut: '012.345.678–5',
    calle: 'Pinto 480\r\nBcc: x@y.cl',
  })
  expect(checkInput(input, offered, true)).toEqual({})
  expect(toRequest(input, [], 1, true)).toMatchObject({
    buyer: { name: 'Camila Soto', email: 'camila@correo.example', rut: '12345678-5' },
    address: { street: 'Pinto 480 Bcc: x@y.cl' },
  })
})

describe('telephone', () => {
  test.each([
    '900000012',
    '9 0000 0012',
    '+56 9 0000 0012',
    '56900000012',
    '(9) 0000-0012',
    '\u202a+56\u20119 0000 0012\u202c',
  ])('%s', (text) =>
    expect(toRequest(typed({ telefono: text }), [], 1, false).buyer.phone).toBe('+56900000012'),
  )
  test.each([
    ['9 0000 001', 'Le falta un número'],
    ['12', 'Le faltan números'],
    ['9000000123456', 'Le sobran números'],
    ['hola', 'solo con números'],
    ['', 'Falta'],
    ['000000000', 'Revísalo'],
  ])('%j: %s', (text, words) =>
    expect(checkInput(typed({ telefono: text }), offered, false).telefono).toContain(words),
  )
})

test.each([
  ['nombre', '', 'nombre'],
  ['correo', 'camila@correo', 'correo'],
  ['correo', 'a@b.cl, c@d.cl', 'correo'],
  ['rut', '12.345.678-9', 'rut'],
  ['comuna', '99', 'comuna'],
  ['pago', 'cheque', 'pago'],
  ['calle', '', 'calle'],
] as const)('%s %j is marked', (field, value, marked) => {
  expect(Object.keys(checkInput(typed({ [field]: value }), offered, true))).toEqual([marked])
})

test('an RUT is optional and kept without dots', () => {
  expect(toRequest(typed({ rut: '12.345.678-5' }), [], 1, false).buyer.rut).toBe('12345678-5')
})

test('the store’s sentences land beside their fields', () => {
  expect(
    errorsFromStore({ 'buyer.phone': 'a', communeCode: 'b', 'deliveries.miel-sur': 'c', unheard: 'd' }),
  ).toEqual({
    telefono: 'a',
    comuna: 'b',
    entrega: 'c',
  })
  expect(unmarked({ 'buyer.phone': 'a', 'items.0.quantity': 'd' })).toBe('d')
  expect(unmarked({ 'address.detail': 'a', note: 'b' })).toBeNull()
})

test('rubbish in hidden fields is dropped', () => {
  expect(typed({ clave: '<script>', total: '1e9', comuna: "08101' or 1=1" })).toMatchObject({
    clave: '',
    seenTotalClp: null,
    comuna: '',
  })
})

describe('a present', () => {
  const typedGift = { regaloPara: 'Elba Prueba', regaloTelefono: '9 8765 4321', regaloTarjeta: 'Con cariño' }
  test('goes with its own telephone and card', () =>
    expect(toRequest(typed(typedGift), [], 1, true).gift).toEqual({
      name: 'Elba Prueba',
      phone: '+56987654321',
      card: 'Con cariño',
    }))
  test('is none when nobody is named', () => expect(toRequest(typed(), [], 1, true).gift).toBeUndefined())
  test.each([
    [{ ...typedGift, regaloPara: '' }, ['regaloPara']],
    [{ ...typedGift, regaloTelefono: '12' }, ['regaloTelefono']],
    [{ regaloTarjeta: 'Con cariño' }, ['regaloPara', 'regaloTelefono']],
  ])('%j marks %j', (change, marked) =>
    expect(Object.keys(checkInput(typed(change), offered, true))).toEqual(marked),
  )
})
