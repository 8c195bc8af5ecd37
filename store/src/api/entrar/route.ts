import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../../env'
import { demoCodes } from '../../modules/access/read/demo-codes'
import { enterStaffWorkflow } from '../../workflows/access/enter-staff'
import { entryFrom, keepMark } from './entering'
import { formOf, problemOf } from './form'
import { entryPage } from './entry-page'
import { sendPage } from './page'
import { keepEntry } from './panel-session'

async function show(req: MedusaRequest, res: MedusaResponse, problem: string | null, status = 200) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const codes = env.isDemo ? await demoCodes(knex) : []
  sendPage(res, 'Entrar al panel', entryPage({ problem, codes }), status)
}

export const GET = (req: MedusaRequest, res: MedusaResponse) => show(req, res, null)

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const field = formOf(req)
  const typed = { email: field('email'), password: field('password'), code: field('code') }
  try {
    const { result } = await enterStaffWorkflow(req.scope).run({ input: entryFrom(req, typed) })
    await keepEntry(req, result.token)
    keepMark(res, result.mark)
    res.redirect(303, result.needsFactor ? '/entrar/segundo-factor' : '/app')
  } catch (error) {
    const { message, status } = problemOf(error)
    await show(req, res, message, status)
  }
}
