import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { CertificateShown } from '../../../contracts'
import { notFound } from '../../../kernel/problem'
import { findCertificate, shownCertificate } from '../../../modules/training/read/certificates'
import { readCertificateCode } from '../../../modules/training/rules/certificate-code'

/** What a certificate says to whoever has its code. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const code = readCertificateCode(req.params.code ?? '')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = code === null ? null : await findCertificate(knex, code)
  if (!found) throw notFound('No hay un certificado con ese código.')
  res.set('Cache-Control', 'no-store').json(shownCertificate(found, new Date()) satisfies CertificateShown)
}
