import { createHmac, randomInt } from 'node:crypto'
import { readStack, secretsOf } from '../support/stack.ts'

/** Somebody's address, as the shop tells it. Each test has its own, so that none eats another's turns. */
export function visitor(ip = [10, ...Array.from({ length: 3 }, () => randomInt(256))].join('.')) {
  return signedVisitor(secretsOf(readStack().dataDir).internal, ip)
}

export function signedVisitor(secret: string, ip: string): Record<string, string> {
  const at = Date.now()
  const signature = createHmac('sha256', secret).update(`${at}.${ip}`).digest('hex')
  return { 'x-mingaco-visitor': `t=${at},ip=${ip},v1=${signature}` }
}
