import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CertificateShown } from '../contracts'
import { certificateDocument } from './make-document'

const certificate: CertificateShown = {
  code: 'ABCD-EFGH-JKMN',
  holder: 'Elisa Prueba Ñancupil',
  course: 'Higiene y manipulación de alimentos',
  hours: 2.5,
  issuer: 'Federación de prueba',
  issuedOn: '2026-11-30',
  validUntil: '2028-11-30',
  state: 'valid',
}
const drawn = (more: Partial<CertificateShown> = {}) =>
  certificateDocument({ ...certificate, ...more }, 'https://tienda.example/certificados').bytes
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('a certificate draws as the same bytes, tagged, in its language, and as PDF/UA', () => {
  const bytes = drawn()
  expect(sha(drawn())).toBe(sha(bytes))
  const text = bytes.toString('latin1')
  expect(text.slice(0, 5)).toBe('%PDF-')
  for (const sign of ['/StructTreeRoot', '/Lang', 'pdfuaid']) expect(text).toContain(sign)
})

test.each([
  ['one that never ends', { validUntil: null }],
  ['a very long name and course', { holder: 'Rosa '.repeat(30), course: 'Palabras largas '.repeat(12) }],
  ['what would be markup', { holder: '#panic("no") $x^2$ ]] [[ \\', course: '= *_`<a@b>`' }],
])('%s draws too', (_what, more) => expect(drawn(more).length).toBeGreaterThan(5_000))
