import { createHmac, timingSafeEqual } from 'node:crypto'
import type { MedusaRequest } from '@medusajs/framework/http'
import { env } from '../env'
import { countedAddress, isOwnNetwork } from '../kernel/counted-address'

const HEADER = /^t=(\d{13}),ip=([0-9a-fA-F.:]{2,45}),v1=([0-9a-f]{64})$/
const OLDEST_MS = 5 * 60_000

/**
 * By what a visitor is counted, in every limit: the address behind the shop, as the shop signed it; behind a proxy of our
 * own network, what that saw; otherwise of whatever called us.
 */
export function visitorOf(req: MedusaRequest): string {
  const signed = signedAddress(req.headers['x-mingaco-visitor'])
  return countedAddress(signed ?? behindProxy(req) ?? req.socket.remoteAddress ?? '')
}

/** A proxy appends whom it saw: what stands before that anybody can write. */
function behindProxy(req: MedusaRequest): string | null {
  if (!isOwnNetwork(req.socket.remoteAddress ?? '')) return null
  return (
    String(req.headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim() || null
  )
}

function signedAddress(header: string | string[] | undefined): string | null {
  const [, at = '', ip = '', given = ''] = HEADER.exec(String(header ?? '')) ?? []
  if (!ip || Math.abs(Date.now() - Number(at)) > OLDEST_MS) return null
  const right = createHmac('sha256', env.internalSecret).update(`${at}.${ip}`).digest()
  return timingSafeEqual(right, Buffer.from(given, 'hex')) ? ip : null
}
