import { expect, test } from 'vitest'
import { envelopeOf } from '../../../contracts/badge'
import { badgeOf, codeOfBadge, jwtIn } from './badge'

const certificate = {
  code: 'ABCDEFGHJKMN',
  holder: 'Ana Prueba',
  course: 'higiene',
  title: 'Higiene',
  hours: 2.5,
  issuer: 'Federación de prueba',
  issuedOn: '2026-11-30',
  validUntil: '2027-06-30' as string | null,
}
const SHOP = 'https://tienda.example'

test('says what the paper says, twice: for who reads credentials and for who reads JWTs', () => {
  const badge = badgeOf(certificate, SHOP)
  expect(badge).toMatchObject({
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    id: 'https://tienda.example/certificados/ABCD-EFGH-JKMN/insignia.json',
    issuer: { id: 'https://tienda.example/certificados/emisor.json', name: 'Federación de prueba' },
    name: 'Higiene',
    credentialSubject: { identifier: [{ identityHash: 'Ana Prueba', identityType: 'name' }] },
    // In summer Chile is three hours behind, in winter four; it holds to the end of its last day.
    validFrom: '2026-11-30T03:00:00.000Z',
    validUntil: '2027-07-01T04:00:00.000Z',
  })
  expect(badge).toMatchObject({
    iss: badge.issuer.id,
    jti: badge.id,
    sub: badge.credentialSubject.id,
    nbf: Date.parse(badge.validFrom) / 1000,
    exp: Date.parse('2027-07-01T04:00:00Z') / 1000,
  })
})

test('without an end it has none', () => {
  const badge = badgeOf({ ...certificate, validUntil: null }, SHOP)
  expect(badge).not.toHaveProperty('validUntil')
  expect(badge).not.toHaveProperty('exp')
})

test('its file holds the signed text', () => {
  expect(envelopeOf({ jwt: 'a.b.c' }).id).toBe('data:application/vc+jwt,a.b.c')
})

test.each([
  ['itself', 'a.b.c'],
  ['with spaces around', '  a.b.c\n'],
  ['in its file', JSON.stringify(envelopeOf({ jwt: 'a.b.c' }))],
])('the signed text is found: %s', (_what, given) => expect(jwtIn(given)).toBe('a.b.c'))

test('a badge names its certificate, and one of another shop names none', () => {
  const badge = badgeOf(certificate, SHOP)
  expect(codeOfBadge(badge, SHOP)).toBe(certificate.code)
  expect(codeOfBadge(badge, 'https://otra.example')).toBeNull()
  expect(codeOfBadge({ id: 5 }, SHOP)).toBeNull()
  expect(codeOfBadge({}, SHOP)).toBeNull()
})
