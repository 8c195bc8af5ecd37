import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { calendarFile } from '../../../../../../../documents/session-calendar'
import { env } from '../../../../../../../env'
import { sendDocument } from '../../../../../../send-document'
import { sessionOf } from '../../read-session'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { trainer, ...session } = await sessionOf(req)
  sendDocument(res, calendarFile({ ...session, trainer: trainer.name }, env.shopUrl))
}
