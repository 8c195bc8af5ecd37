import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { CertificateShown } from '../../../contracts'
import { notFound } from '../../../kernel/problem'
import { findCertificate, shownCertificate } from '../../../modules/training/read/certificates'
import { readCertificateCode } from '../../../modules/training/rules/certificate-code'

export const unknownCertificate = () => notFound('No hay un certificado con ese código.')

/** The certificate of the address, however its code was typed. @throws Problem 404 not_found */
export async function findShown(req: MedusaRequest): Promise<CertificateShown> {
  const code = readCertificateCode(req.params.code ?? '')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = code === null ? null : await findCertificate(knex, code)
  if (!found) throw unknownCertificate()
  return shownCertificate(found, new Date())
}
