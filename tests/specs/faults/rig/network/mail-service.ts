import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the service fails: too many, broken before it took the letter or after it, or nobody can have that address. */
export type MailFault = 429 | 500 | 'sent_and_500' | 'no_address'

const NO_ADDRESS = 'Invalid `to` field. The email address needs to follow the `email@example.com` format.'

/**
 * Resend's API as far as the store uses it: a key is sent once, whatever is repeated, and refused with other words.
 * The first tries of each letter fail as planned for its address.
 */
export async function openMailService(planned: (to: string) => MailFault[]) {
  const sent = new Map<string, { to: string; body: string; times: number }>()
  const tries = new Map<string, number>()

  const answer = (key: string, body: string): [status: number, name: string, message?: string] => {
    const { to } = JSON.parse(body) as { to: string }
    const nth = tries.get(key) ?? 0
    tries.set(key, nth + 1)
    const fault = planned(to)[nth]
    if (fault === 429) return [429, 'rate_limit_exceeded']
    if (fault === 500) return [500, 'application_error']
    if (fault === 'no_address') return [422, 'validation_error', NO_ADDRESS]
    const before = sent.get(key)
    if (before && before.body !== body) return [409, 'invalid_idempotent_request']
    sent.set(key, { to, body, times: before?.times ?? 1 })
    return fault === 'sent_and_500' ? [500, 'application_error'] : [200, '']
  }

  const server = createServer((asked: IncomingMessage, answered: ServerResponse) => {
    const chunks: Buffer[] = []
    asked.on('data', (chunk: Buffer) => chunks.push(chunk))
    asked.on('end', () => {
      const key = String(asked.headers['idempotency-key'] ?? `without a key ${tries.size}`)
      const [status, name, message = name] = answer(key, Buffer.concat(chunks).toString())
      answered.writeHead(status, { 'content-type': 'application/json' })
      answered.end(JSON.stringify(status === 200 ? { id: key } : { statusCode: status, name, message }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Letters that reached an address, and how many times they were tried. */
    sentTo: (to: string) => [...sent].filter(([, letter]) => letter.to === to).map(([key]) => key),
    triesOf: (key: string) => tries.get(key) ?? 0,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
