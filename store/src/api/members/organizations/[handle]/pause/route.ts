import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { changeOrganizationStatusWorkflow } from '../../../../../workflows/federation/change-organization-status'
import { ownActingOf } from '../../../../../modules/federation/read/acting'
import { backOnSchema, pauseNoteSchema } from '../../../../pause-schema'
import { sendOwnGroup } from '../send-own-group'

const body = z.object({ note: pauseNoteSchema, backOn: backOnSchema })

/** The group rests: its products say when they are back. Asked again, it changes the note and the date. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId: id } = ownActingOf(req)
  const { note, backOn } = read(body, req.body)
  await changeOrganizationStatusWorkflow(req.scope).run({
    input: { id, to: 'paused', backOn, ...(note && { note }) },
  })
  await sendOwnGroup(req, res)
}
