import { createHmac, timingSafeEqual } from 'node:crypto'
import type { MedusaRequest } from '@medusajs/framework/http'
import { env } from '../../env'

const HEADER = /^t=(\d{13}),ip=([0-9a-fA-F.:]{2,45}),v1=([0-9a-f]{64})$/
const OLDEST_MS = 5 * 60_000

/** The address of whoever is behind the shop, as the shop signed it; otherwise whoever called us. */
export function visitorOf(req: MedusaRequest): string {
  return signedAddress(req.headers['x-mingaco-visitor']) ?? req.socket.remoteAddress ?? 'unknown'
}

function signedAddress(header: string | string[] | undefined): string | null {
  const [, at = '', ip = '', given = ''] = HEADER.exec(String(header ?? '')) ?? []
  if (!ip || Math.abs(Date.now() - Number(at)) > OLDEST_MS) return null
  const right = createHmac('sha256', env.internalSecret).update(`${at}.${ip}`).digest()
  return timingSafeEqual(right, Buffer.from(given, 'hex')) ? ip.toLowerCase() : null
}
