import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { notice } from '../notifications/letters/notices'
import { isRefusedForGood, MessageDelayed, MessageRefused } from './messenger'
import { SmsNotificationProvider } from './notification-sms/service'
import { WhatsAppNotificationProvider } from './notification-whatsapp/service'

type Seen = { method: string; path: string; headers: IncomingHttpHeaders; body: string }
type Plan = { status: number; body: unknown; headers?: Record<string, string>; isSilent?: boolean }

/** Answers as the published contracts say, by plan. */
let gateway: Server
let base = ''
let plan: Plan | null = null
let seen: Seen[] = []

const GOOD = {
  whatsapp: {
    status: 200,
    body: {
      messaging_product: 'whatsapp',
      contacts: [{ input: '56900000043', wa_id: '56900000043' }],
      messages: [{ id: 'wamid.HBgL' }],
    },
  },
  sms: { status: 201, body: { sid: 'SM0123456789abcdef', status: 'queued', error_code: null } },
} satisfies Record<string, Plan>

beforeAll(async () => {
  gateway = createServer((req, res) => {
    let body = ''
    req.on('data', (chunk: Buffer) => (body += chunk.toString()))
    req.on('end', () => {
      seen.push({ method: req.method ?? '', path: req.url ?? '', headers: req.headers, body })
      const { status, body: answer, headers, isSilent } = plan ?? { status: 500, body: null }
      if (isSilent) return
      res.writeHead(status, { 'content-type': 'application/json', ...headers })
      res.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
    })
  })
  await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening))
  base = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`
})
afterAll(() => {
  gateway.closeAllConnections()
  gateway.close()
})
beforeEach(() => {
  seen = []
})

const messengers = {
  whatsapp: (timeoutMs = 20_000) =>
    new WhatsAppNotificationProvider(
      {},
      { token: 'tok', phoneId: '1234', url: base, version: 'v23.0', language: 'es_CL', timeoutMs },
    ),
  sms: (timeoutMs = 20_000, from = '+56900000090') =>
    new SmsNotificationProvider({}, { accountSid: 'AC1', authToken: 'secret', from, url: base, timeoutMs }),
}

const words = { brand: 'Mingaco Biobío', shopUrl: 'https://tienda.example', isLetter: false }
const message = (channel: string, kind: 'entry_code' | 'change_asked' = 'entry_code') => ({
  to: '+56900000043',
  channel,
  template: kind,
  content:
    kind === 'entry_code'
      ? notice('entry_code', { code: '123456' }, words)
      : notice('change_asked', { title: 'Miel', reason: 'Falta\n\nla   foto.' }, words),
})

it('WhatsApp gets the code in the text and behind the button of the authentication template', async () => {
  plan = GOOD.whatsapp
  expect(await messengers.whatsapp().send(message('whatsapp'))).toEqual({ id: 'wamid.HBgL' })
  const [{ method, path, headers, body } = { method: '', path: '', headers: {}, body: '' }] = seen
  expect([method, path]).toEqual(['POST', '/v23.0/1234/messages'])
  expect(headers.authorization).toBe('Bearer tok')
  const parameters = [{ type: 'text', text: '123456' }]
  expect(JSON.parse(body)).toEqual({
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: '56900000043',
    type: 'template',
    template: {
      name: 'entry_code',
      language: { code: 'es_CL' },
      components: [
        { type: 'body', parameters },
        { type: 'button', sub_type: 'url', index: '0', parameters },
      ],
    },
  })
})

it('WhatsApp gets other notices in order, on one line each, without a button', async () => {
  plan = GOOD.whatsapp
  await messengers.whatsapp().send(message('whatsapp', 'change_asked'))
  const { template } = JSON.parse(seen[0]?.body ?? '') as { template: { components: unknown } }
  expect(template.components).toEqual([
    {
      type: 'body',
      parameters: [
        { type: 'text', text: 'Miel' },
        { type: 'text', text: 'Falta la foto.' },
      ],
    },
  ])
})

it('the gateway of SMS gets a form with basic authentication', async () => {
  plan = GOOD.sms
  expect(await messengers.sms().send(message('sms'))).toEqual({ id: 'SM0123456789abcdef' })
  const [{ method, path, headers, body } = { method: '', path: '', headers: {}, body: '' }] = seen
  expect([method, path]).toEqual(['POST', '/2010-04-01/Accounts/AC1/Messages.json'])
  expect(headers.authorization).toBe(`Basic ${Buffer.from('AC1:secret').toString('base64')}`)
  expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
  const form = new URLSearchParams(body)
  expect(form.get('To')).toBe('+56900000043')
  expect(form.get('From')).toBe('+56900000090')
  expect(form.get('Body')).toBe(
    'Mingaco Biobío: Tu código es 123456. Dura 10 minutos. No se lo des a nadie. Si no lo pediste tú, no hagas nada.',
  )
})

it('a messaging service stands in for the number', async () => {
  plan = GOOD.sms
  await messengers.sms(20_000, 'MG77').send(message('sms'))
  const form = new URLSearchParams(seen[0]?.body)
  expect([form.get('MessagingServiceSid'), form.get('From')]).toEqual(['MG77', null])
})

const meta = (code: number) => ({ error: { message: 'to 56900000043', type: 'OAuthException', code } })
const twilio = (code: number) => ({ code, message: 'to +56900000043', status: 400 })

it.each([
  ['whatsapp', MessageRefused, 'code 131026', { status: 400, body: meta(131026) }],
  ['whatsapp', MessageDelayed, '401 code 190', { status: 401, body: meta(190) }],
  ['whatsapp', MessageRefused, 'code 131050', { status: 400, body: meta(131050) }],
  ['whatsapp', MessageDelayed, 'code 132001', { status: 404, body: meta(132001) }],
  ['whatsapp', MessageDelayed, '429', { status: 429, body: meta(130429) }],
  ['whatsapp', MessageDelayed, '500', { status: 500, body: meta(1) }],
  ['whatsapp', MessageDelayed, '502', { status: 502, body: '<html>bad gateway' }],
  ['whatsapp', MessageDelayed, 'without the id', { status: 200, body: {} }],
  ['whatsapp', MessageDelayed, 'TimeoutError', { status: 200, body: null, isSilent: true }],
  ['sms', MessageRefused, 'code 21211', { status: 400, body: twilio(21211) }],
  ['sms', MessageDelayed, '401 code 20003', { status: 401, body: twilio(20003) }],
  ['sms', MessageRefused, 'code 21610', { status: 400, body: twilio(21610) }],
  ['sms', MessageDelayed, 'code 21606', { status: 400, body: twilio(21606) }],
  ['sms', MessageDelayed, '429', { status: 429, body: twilio(20429) }],
  ['sms', MessageDelayed, '503', { status: 503, body: '' }],
  ['sms', MessageDelayed, 'without the id', { status: 201, body: 'ok' }],
  ['sms', MessageDelayed, 'TimeoutError', { status: 201, body: null, isSilent: true }],
] as const)('%s: %o says «%s», and never the phone or the code', async (which, kind, says, answer) => {
  plan = answer
  const error: unknown = await messengers[which]('isSilent' in answer ? 300 : undefined)
    .send(message(which))
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(kind)
  const told = error instanceof Error ? error.message : ''
  // As Medusa hands it on: only its words are left.
  expect(isRefusedForGood(new Error(`Failed to send:\n${told}`))).toBe(kind === MessageRefused)
  expect(told).toContain(says)
  expect(told).not.toMatch(/56900000043|123456/)
})

it('tells how long to wait when the gateway says it', async () => {
  plan = { status: 429, body: {}, headers: { 'retry-after': '7' } }
  await expect(messengers.sms().send(message('sms'))).rejects.toMatchObject({ retryAfterSeconds: 7 })
})

it('a gateway that is not there delays the message', async () => {
  const nowhere = new SmsNotificationProvider(
    {},
    { accountSid: 'AC1', authToken: 'x', from: 'y', url: 'http://127.0.0.1:9', timeoutMs: 300 },
  )
  await expect(nowhere.send(message('sms'))).rejects.toBeInstanceOf(MessageDelayed)
})
