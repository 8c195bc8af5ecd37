import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { calendarFile } from '../../../../../../documents/session-calendar'
import { env } from '../../../../../../env'
import { sendDocument } from '../../../../../send-document'
import { sessionOf } from '../../session-of'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  sendDocument(res, calendarFile(await sessionOf(req), env.shopUrl))
}
