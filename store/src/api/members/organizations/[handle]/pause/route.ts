import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { backOnProblem } from '../../../../../modules/federation/rules/pause'
import { plainText } from '../../../../../kernel/text/plain-text'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { changeOrganizationStatusWorkflow } from '../../../../../workflows/federation/change-organization-status'
import { ownActingOf } from '../../../../../modules/federation/read/acting'
import { sendOwnGroup } from '../send-own-group'

const WRONG_DATE = {
  not_a_date: 'Pon el día en que vuelven.',
  not_ahead: 'Tiene que ser de mañana en adelante.',
  too_far: 'Puede ser hasta en un año más.',
}

const body = z.object({
  note: z.string().transform(plainText).pipe(z.string().max(200, 'Van 200 letras a lo más.')).default(''),
  backOn: z.string().superRefine((backOn, context) => {
    const problem = backOnProblem(backOn, chileDay(new Date()))
    if (problem) context.addIssue({ code: 'custom', message: WRONG_DATE[problem] })
  }),
})

/** The group rests: its products say when they are back. Asked again, it changes the note and the date. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId: id } = ownActingOf(req)
  const { note, backOn } = read(body, req.body)
  await changeOrganizationStatusWorkflow(req.scope).run({
    input: { id, to: 'paused', backOn, ...(note && { note }) },
  })
  await sendOwnGroup(req, res)
}
