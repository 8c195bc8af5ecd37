import { expect, test } from 'vitest'
import { certificateSays } from './certificate.ts'

const certificate = {
  code: 'ABCD-EFGH-JKMN',
  holder: 'Elisa Prueba',
  course: 'Guardar la miel',
  hours: 2.5,
  issuer: 'Federación',
  issuedOn: '2026-11-30',
  validUntil: '2028-11-30',
  state: 'valid' as const,
}

test('a certificate says first what it is worth today', () => {
  expect(certificateSays(certificate)).toEqual({
    title: 'Certificado válido',
    lead: 'Elisa Prueba hizo el curso «Guardar la miel». Vale hasta el 30 de noviembre de 2028.',
  })
  expect(certificateSays({ ...certificate, validUntil: null }).lead).toMatch(/No vence\.$/)
  expect(certificateSays({ ...certificate, state: 'expired' }).title).toBe('Certificado vencido')
  const revoked = certificateSays({ ...certificate, state: 'revoked' })
  expect(revoked.title).toBe('Certificado anulado')
  expect(revoked.lead).not.toContain('Elisa')
})
