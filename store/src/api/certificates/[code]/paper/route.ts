import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { certificateDocument } from '../../../../documents/make-document'
import { env } from '../../../../env'
import { sendDocument } from '../../../send-document'
import { findShown, unknownCertificate } from '../find-shown'

/** The same on paper. One that was taken back is not drawn again. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const certificate = await findShown(req)
  if (certificate.state === 'revoked') throw unknownCertificate()
  sendDocument(res, certificateDocument(certificate, `${env.shopUrl}/certificados`))
}
