import type { MedusaRequest } from '@medusajs/framework/http'
import { env } from '../../env'
import { asProblem, Problem } from '../../kernel/problem'
import { comesFromElsewhere } from '../../modules/access/rules/own-origin'

/** What a form of ours sent, all of it words. @throws Problem 403 when it was somebody else's form */
export function formOf(req: MedusaRequest): (name: string) => string {
  const { method, headers } = req
  const site = headers['sec-fetch-site']
  const asked = {
    method,
    origin: headers.origin,
    site: typeof site === 'string' ? site : undefined,
    hasCookie: true,
  }
  if (comesFromElsewhere(asked, new URL(env.storeUrl).origin))
    throw new Problem('not_yours', 'Eso vino de otra página. Hazlo desde la nuestra.')
  const sent = (req.body ?? {}) as Record<string, unknown>
  return (name) => {
    const value = sent[name]
    return typeof value === 'string' ? value.slice(0, 300) : ''
  }
}

/** What a page says again above its form. @throws what is no refusal */
export function problemOf(error: unknown): { message: string; status: number } {
  const problem = asProblem(error)
  if (!problem) throw error
  return { message: problem.message, status: problem.code === 'too_many' ? 429 : 400 }
}
