import { expect, it } from 'vitest'
import {
  mailboxOf,
  tooMuchUnpaid,
  transferUnits,
  transferUnitsOfAll,
  unpaidWords,
  type Unpaid,
} from './unpaid-limits'

const none = { waiting: 0, lapsed: 0 }
const nothing: Unpaid = { address: none, email: none, phone: none }

it.each([
  ['transfer', {}, null],
  ['transfer', { email: { waiting: 2, lapsed: 2 } }, null],
  ['transfer', { email: { waiting: 3, lapsed: 0 } }, { who: 'email', is: 'waiting' }],
  ['transfer', { email: { waiting: 0, lapsed: 3 } }, { who: 'email', is: 'lapsed' }],
  ['transfer', { phone: { waiting: 3, lapsed: 0 } }, { who: 'phone', is: 'waiting' }],
  ['transfer', { address: { waiting: 20, lapsed: 0 } }, { who: 'address', is: 'waiting' }],
  ['webpay', { email: { waiting: 99, lapsed: 99 }, phone: { waiting: 99, lapsed: 99 } }, null],
  ['webpay', { address: { waiting: 19, lapsed: 9 } }, null],
  ['webpay', { address: { waiting: 20, lapsed: 0 } }, { who: 'address', is: 'waiting' }],
  ['webpay', { address: { waiting: 0, lapsed: 10 } }, { who: 'address', is: 'lapsed' }],
] as const)('by %s with %j unpaid: %j', (payment, unpaid, refusal) => {
  expect(tooMuchUnpaid({ ...nothing, ...unpaid }, payment)).toEqual(refusal)
  if (refusal) expect(unpaidWords(refusal.who, refusal.is, payment, ['webpay'])).toMatch(/^Ya .+\. Paga uno/)
})

it.each([
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 2],
  [12, 6],
])('of %i unsold, transfers hold %i at most', (unsold, units) => expect(transferUnits(unsold)).toBe(units))

it('in the whole shop they hold a quarter, and in a small one still something', () => {
  expect([0, 100, 160, 2000].map(transferUnitsOfAll)).toEqual([40, 40, 40, 500])
})

it.each(['ana@correo.cl', ' Ana@Correo.cl', 'ana+1@correo.cl', 'ANA+x+y@correo.cl'])(
  '%s is one mailbox',
  (email) => expect(mailboxOf(email)).toBe('ana@correo.cl'),
)

it('says what to do instead with what this shop offers', () => {
  const said = (payment: 'webpay' | 'transfer', quick: 'webpay'[]) =>
    unpaidWords('email', 'waiting', payment, quick).split('. ')[1]
  expect(said('transfer', ['webpay'])).toBe('Paga uno de esos, o elige pagar este con Webpay.')
  expect(said('webpay', ['webpay'])).toBe(
    'Paga uno de esos, o prueba de nuevo más tarde: lo que no se paga se suelta en 20 minutos con tarjeta y en 48 horas con transferencia.',
  )
  expect(said('transfer', [])).toMatch(/se suelta en 48 horas con transferencia\.$/)
})
