import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Entered } from '../../../modules/access/read/find-entered'
import { offerFactor } from '../../../modules/access/write/second-factor'
import { setUpFactorWorkflow } from '../../../workflows/access/set-up-factor'
import { formOf, problemOf } from '../form'
import { sendPage } from '../page'
import { enteredBy, renewEntry } from '../panel-session'
import { factorPage, paperPage } from './factor-page'

const holderOf = ({ userId: id, sessionId }: Entered) => ({ kind: 'staff' as const, id, sessionId })

async function show(req: MedusaRequest, res: MedusaResponse, problem: string | null, status = 200) {
  const entered = await enteredBy(req)
  if (!entered) return res.redirect(303, '/entrar')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const offer = await offerFactor(knex, holderOf(entered), entered.email)
  if (!offer) return res.redirect(303, entered.factorAt ? '/app' : '/entrar')
  sendPage(res, 'Tu segundo paso para entrar', factorPage(offer, problem), status)
}

export const GET = (req: MedusaRequest, res: MedusaResponse) => show(req, res, null)

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const code = formOf(req)('code')
  const entered = await enteredBy(req)
  if (!entered) return res.redirect(303, '/entrar')
  try {
    const input = { ...holderOf(entered), code }
    const { result } = await setUpFactorWorkflow(req.scope).run({ input })
    await renewEntry(req)
    sendPage(res, 'Guarda estas palabras en papel', paperPage(result.codes))
  } catch (error) {
    const { message, status } = problemOf(error)
    await show(req, res, message, status)
  }
}
