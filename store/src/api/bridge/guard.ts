import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { env } from '../../env'
import { notFound } from '../../kernel/problem'
import { isSignedByUs, SIGNATURE_HEADER } from '../../kernel/signature'

/** What another server of ours did not sign just now finds nothing here. */
function onlyOurs(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.set('Cache-Control', 'no-store')
  const body = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  const signature = req.headers[SIGNATURE_HEADER]
  if (!isSignedByUs(String(signature ?? ''), body, env.internalSecret))
    throw notFound('Esta dirección no existe.')
  next()
}

/** Every door of the bridge: the bytes as they came are what was signed. */
export const bridgeGuards = [
  {
    matcher: '/bridge/*',
    methods: ['POST' as const],
    bodyParser: { preserveRawBody: true, sizeLimit: '64kb' },
    middlewares: [onlyOurs],
  },
]
