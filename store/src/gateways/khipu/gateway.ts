import { randomBytes } from 'node:crypto'
import { z } from '@medusajs/framework/zod'
import { GatewayUndecided, type NewPayment, type Notice, type OnlineGateway } from '../gateway'
import { partOf, textOf } from '../kept'
import type { Answer } from '../method-terms'
import { GONE, readKhipu } from './answer'
import { readKhipuNotice } from './notice'
import { readKhipuReturn, waysBack } from './return'
import type { KhipuOptions } from './settings'

const createdSchema = z.object({ payment_id: z.string().min(1).max(255), payment_url: z.string().url() })
/** What of a payment is kept; the payer's name and account are not. */
const paymentSchema = z.object({
  payment_id: z.string(),
  status: z.string(),
  status_detail: z.string(),
  amount: z.union([z.number(), z.string()]),
  currency: z.string(),
  transaction_id: z.string(),
  conciliation_date: z.string().nullish(),
})

type Reply = { status: number; body: unknown }

/** Khipu's payments API v3: `x-api-key`, JSON, errors as `{ status, message }`. */
export class KhipuGateway implements OnlineGateway {
  readonly by = 'gateway' as const
  readonly readReturn = readKhipuReturn

  constructor(private readonly options: KhipuOptions) {}

  newOrder() {
    return `kh${randomBytes(11).toString('hex')}`
  }

  async open({ order, amountClp, returnUrl, noticeUrl, dueAt }: NewPayment) {
    const reply = await this.call('POST', '', {
      amount: amountClp,
      currency: 'CLP',
      subject: `Compra ${order}`,
      transaction_id: order,
      ...waysBack(returnUrl, order),
      notify_url: noticeUrl,
      notify_api_version: '3.0',
      expires_date: new Date(dueAt).toISOString(),
    })
    const created = done(reply, createdSchema)
    return { token: created.payment_id, url: created.payment_url }
  }

  wayTo({ url }: { token: string; url: string }) {
    const page = new URL(url)
    const fields = Object.fromEntries(page.searchParams)
    page.search = ''
    return { url: page.href, method: 'get' as const, fields }
  }

  /** The bank moves the money by itself: there is only something to ask. */
  settle(token: string) {
    return this.ask(token)
  }

  async ask(token: string): Promise<Answer> {
    const reply = await this.call('GET', `/${encodeURIComponent(token)}`)
    const kept = isUnknown(reply) ? GONE : done(reply, paymentSchema)
    const answer = readKhipu(kept)
    if (!answer) throw new GatewayUndecided('an answer without a status')
    return answer
  }

  /** Only who has not begun to pay can be stopped. */
  async close(token: string) {
    const reply = await this.call('DELETE', `/${encodeURIComponent(token)}`)
    if (reply.status >= 500) throw new GatewayUndecided(messageOf(reply))
    return isDone(reply) || isUnknown(reply)
  }

  async refund(token: string, amountClp: number) {
    const reply = await this.call('POST', `/${encodeURIComponent(token)}/refunds`, { amount: amountClp })
    if (!isDone(reply)) throw new GatewayUndecided(messageOf(reply))
  }

  readNotice(notice: Notice) {
    return readKhipuNotice(notice, this.options.secret)
  }

  private async call(method: string, path: string, body?: object): Promise<Reply> {
    const { url, apiKey, timeoutMs } = this.options
    if (apiKey === '') throw new GatewayUndecided('there is no key of Khipu here')
    try {
      const response = await fetch(`${url}/v3/payments${path}`, {
        method,
        headers: { 'x-api-key': apiKey, accept: 'application/json', 'content-type': 'application/json' },
        signal: AbortSignal.timeout(timeoutMs),
        ...(body && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: parsed(text) }
    } catch (error) {
      throw new GatewayUndecided(error instanceof Error ? error.message : String(error))
    }
  }
}

const isDone = ({ status }: Reply) => status >= 200 && status < 300
/** Khipu itself says that it has no such payment; a 404 in other words is somebody else's. */
const isUnknown = ({ status, body }: Reply) => status === 404 && partOf(body).status === 404
const messageOf = ({ status, body }: Reply) => `${status} ${textOf(partOf(body).message) ?? ''}`.trim()

function done<T>(reply: Reply, schema: z.ZodType<T>): T {
  if (!isDone(reply)) throw new GatewayUndecided(messageOf(reply))
  const read = schema.safeParse(reply.body)
  if (!read.success) throw new GatewayUndecided(`unexpected answer: ${read.error.message}`)
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
