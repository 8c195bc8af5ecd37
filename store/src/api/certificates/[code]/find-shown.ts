import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { CertificateShown } from '../../../contracts'
import { notFound } from '../../../kernel/problem'
import {
  type CertificateRow,
  findCertificate,
  shownCertificate,
} from '../../../modules/training/read/certificates'
import { readCertificateCode } from '../../../modules/training/rules/certificate-code'

export const unknownCertificate = () => notFound('No hay un certificado con ese código.')

/** The certificate of the address, however its code was typed. @throws Problem 404 not_found */
export async function findByCode(req: MedusaRequest): Promise<CertificateRow> {
  const code = readCertificateCode(req.params.code ?? '')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = code === null ? null : await findCertificate(knex, code)
  if (!found) throw unknownCertificate()
  return found
}

/** What it says to whoever has its code. @throws Problem 404 not_found */
export const findShown = async (req: MedusaRequest): Promise<CertificateShown> =>
  shownCertificate(await findByCode(req), new Date())
