import { createHmac } from 'node:crypto'

/** Header of the purge webhook: `t=<unix ms>,v1=<hex HMAC-SHA256(secret, t + "." + body)>`. */
export function signPurge(body: string, secret: string, nowMs: number): string {
  const digest = createHmac('sha256', secret).update(`${nowMs}.${body}`).digest('hex')
  return `t=${nowMs},v1=${digest}`
}
