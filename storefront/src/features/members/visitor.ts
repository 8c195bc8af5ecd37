import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'

const privateNet =
  /^(?:::1$|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|f[cd][0-9a-f]{2}:|fe80:)/i

/**
 * Where a visitor calls from: the socket's own address or, when that is a proxy of ours (it calls from a private
 * network), the last address that the proxy wrote down. Earlier ones are the visitor's own words.
 */
export function visitorOf(socketAddress: string, forwardedFor: string | null): string {
  const socket = bare(socketAddress)
  if (!privateNet.test(socket)) return socket
  const last = bare(forwardedFor?.split(',').pop()?.trim() ?? '')
  return isIP(last) ? last : socket
}

/** The header `x-mingaco-visitor`, which the store believes because we signed it. */
export function signVisitor(address: string, secret: string, now = Date.now()): string {
  const v1 = createHmac('sha256', secret).update(`${now}.${address}`).digest('hex')
  return `t=${now},ip=${address},v1=${v1}`
}

const bare = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')
