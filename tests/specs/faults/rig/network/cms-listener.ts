import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isSignedByUs } from '../../../../../store/src/kernel/signature.ts'

type Taken = { id: string; times: number; headline: string | null }

/**
 * The cms's end of the bridge: what is signed is kept once by its id, as `docs/interfaces.md` says. `fails` plans how the
 * next messages fare: broken before one is kept or after it, or refused.
 */
export async function openCmsListener(secret: string) {
  const taken = new Map<string, Taken>()
  const fails: ('before' | 'after' | 'refused')[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const isOurs = isSignedByUs(String(request.headers['x-mingaco-signature']), body, secret)
      if (!isOurs || request.url !== '/api/profile-proposals') return response.writeHead(404).end()
      const fault = fails.shift()
      if (fault === 'before') return response.writeHead(503).end()
      if (fault === 'refused') return response.writeHead(400).end('{"errors":[]}')
      const { id, headline } = JSON.parse(body) as Taken
      const known = taken.get(id)
      taken.set(id, { id, headline, times: (known?.times ?? 0) + 1 })
      if (fault === 'after') return response.destroy()
      return response.writeHead(known ? 200 : 201).end('{"ok":true}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    fails,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
