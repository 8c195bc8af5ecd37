import type { MedusaRequest } from '@medusajs/framework/http'
import { env } from '../../env'
import { comesFromElsewhere, isOfKind } from '../../modules/access/rules/own-origin'
import { Problem } from '../../kernel/problem'

/** What changes something was sent by a page of ours. @throws Problem 403 not_yours */
export function demandOwnOrigin(req: MedusaRequest): void {
  const { method, headers } = req
  const { origin, cookie } = headers
  const site = headers['sec-fetch-site']
  const asked = {
    method,
    origin,
    site: typeof site === 'string' ? site : undefined,
    hasCookie: Boolean(cookie),
  }
  if (comesFromElsewhere(asked, new URL(env.storeUrl).origin))
    throw new Problem('not_yours', 'Eso vino de otra página. Hazlo desde el panel.')
}

/** It is JSON, or a form with a file where one is expected: what a form of somebody else's cannot send. @throws Problem 400 unreadable */
export function demandKind(req: MedusaRequest, sends: 'json' | 'form'): void {
  if (!isOfKind(req.method, req.headers['content-type'], sends))
    throw new Problem('unreadable', 'No pudimos leer lo que mandaste.')
}
