import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Heard = { body: string; signature: string; path: string }

/** A server of ours that only listens. `heard(n)` resolves with the first n calls; `answers` changes what it says. */
export async function listen() {
  const calls: Heard[] = []
  let status = 204
  const waiting: { count: number; resolve: (calls: Heard[]) => void }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      calls.push({
        body: Buffer.concat(chunks).toString(),
        signature: String(request.headers['x-mingaco-signature']),
        path: request.url ?? '',
      })
      response.writeHead(status).end()
      for (const { count, resolve } of waiting) if (calls.length >= count) resolve([...calls])
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    calls,
    answers: (next: number) => void (status = next),
    heard: (count: number) =>
      new Promise<Heard[]>((resolve) =>
        calls.length >= count ? resolve([...calls]) : void waiting.push({ count, resolve }),
      ),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
