import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { findStaffInvitation } from '../../../../modules/access/read/find-invitation'
import { plainText } from '../../../../kernel/text/plain-text'
import { acceptStaffInvitationWorkflow } from '../../../../workflows/access/accept-staff-invitation'
import { formOf, problemOf } from '../../form'
import { html, sendPage } from '../../page'
import { keepEntry } from '../../panel-session'
import { invitationPage } from './invitation-page'

async function show(req: MedusaRequest, res: MedusaResponse, problem: string | null, status = 200) {
  const token = req.params.token ?? ''
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const invited = await findStaffInvitation(knex, token)
  if (invited)
    return sendPage(res, 'Tu lugar en el panel', invitationPage({ ...invited, token, problem }), status)
  const gone = html`<p>
    Sirven una vez y 14 días. Pide otro a quien te invitó, o <a href="/entrar">entra</a> si ya tienes tu
    clave.
  </p>`
  sendPage(res, 'Este enlace ya no sirve', gone, 404)
}

export const GET = (req: MedusaRequest, res: MedusaResponse) => show(req, res, null)

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const field = formOf(req)
  const input = { token: req.params.token ?? '', name: plainText(field('name')), password: field('password') }
  try {
    const { result } = await acceptStaffInvitationWorkflow(req.scope).run({ input })
    await keepEntry(req, result.token)
    res.redirect(303, '/entrar/segundo-factor')
  } catch (error) {
    const { message, status } = problemOf(error)
    await show(req, res, message, status)
  }
}
