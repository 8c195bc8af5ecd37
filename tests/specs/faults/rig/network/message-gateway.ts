import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Way = 'whatsapp' | 'sms'
/** It takes the message, says that nobody is there, or is busy. */
export type Mood = 'takes' | 'nobody' | 'busy'

const ANSWERS: Record<Way, Record<Mood, [status: number, body: object]>> = {
  whatsapp: {
    takes: [200, { messages: [{ id: 'wamid.1' }] }],
    nobody: [400, { error: { code: 131026, type: 'OAuthException', message: 'undeliverable' } }],
    busy: [429, { error: { code: 130429, type: 'OAuthException', message: 'rate' } }],
  },
  sms: {
    takes: [201, { sid: 'SM1' }],
    nobody: [400, { code: 21211, message: 'not a number', status: 400 }],
    busy: [503, {}],
  },
}

/** WhatsApp's and Twilio's addresses on one server, in the mood of the moment for each phone. Keeps which way was asked for whom. */
export async function openMessageGateway(moodOf: (way: Way, phone: string) => Mood) {
  const asked: { way: Way; phone: string }[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const way = request.url?.startsWith('/2010-04-01/') ? 'sms' : 'whatsapp'
      const phone =
        way === 'sms'
          ? (new URLSearchParams(body).get('To') ?? '')
          : `+${(JSON.parse(body) as { to: string }).to}`
      asked.push({ way, phone })
      const [status, answer] = ANSWERS[way][moodOf(way, phone)]
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    askedFor: (phone: string) => asked.filter((one) => one.phone === phone).map(({ way }) => way),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
