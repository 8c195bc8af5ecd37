import { randomBytes } from 'node:crypto'
import { z } from '@medusajs/framework/zod'
import { Options, WebpayPlus } from 'transbank-sdk'
import { GatewayUndecided, type NewPayment, type OnlineGateway } from '../gateway'
import type { Answer } from '../method-terms'
import { readWebpay } from './answer'
import { readWebpayReturn } from './return'
import type { WebpayOptions } from './settings'

/** Transbank's answer to commit and status, DOMAIN §6. Unknown fields are kept out. */
const resultSchema = z.object({
  status: z.enum([
    'INITIALIZED',
    'AUTHORIZED',
    'REVERSED',
    'FAILED',
    'NULLIFIED',
    'PARTIALLY_NULLIFIED',
    'CAPTURED',
  ]),
  amount: z.number(),
  buy_order: z.string(),
  session_id: z.string(),
  response_code: z.number().optional(),
  authorization_code: z.string().optional(),
  payment_type_code: z.string().optional(),
  transaction_date: z.string().optional(),
  installments_number: z.number().optional(),
  balance: z.number().nullish(),
  card_detail: z.object({ card_number: z.string() }).nullish(),
})

const createdSchema = z.object({ token: z.string().length(64), url: z.string().url() })

const refundSchema = z.object({
  type: z.enum(['REVERSED', 'NULLIFIED']),
  authorization_code: z.string().optional(),
  nullified_amount: z.number().optional(),
  balance: z.number().optional(),
  response_code: z.number().optional(),
})

/**
 * Node builds this set anew at each reading, and the SDK's HTTP client reads it at each call: a millisecond of the
 * processor, twice a purchase. Built once it is the same.
 */
Object.defineProperty(process, 'allowedNodeEnvironmentFlags', { value: process.allowedNodeEnvironmentFlags })

/**
 * Webpay Plus over its REST contract. The SDK's errors carry only a message, so a refusal and an outage look alike: both
 * are GatewayUndecided, and the caller asks for the status.
 */
export class WebpayGateway implements OnlineGateway {
  readonly by = 'gateway' as const
  readonly readReturn = readWebpayReturn
  private readonly transaction: InstanceType<typeof WebpayPlus.Transaction>

  constructor(options: WebpayOptions) {
    this.transaction = new WebpayPlus.Transaction(
      new Options(options.commerceCode, options.apiKey, options.url, options.timeoutMs),
    )
  }

  /** At most 26 characters. */
  newOrder() {
    return `mg${randomBytes(11).toString('hex')}`
  }

  /** The session's name has at most 61 characters, the return address 255. */
  open({ order, attemptId, amountClp, returnUrl }: NewPayment) {
    return decided(this.transaction.create(order, attemptId, amountClp, returnUrl), createdSchema)
  }

  wayTo({ token, url }: { token: string; url: string }) {
    return { url, method: 'post' as const, fields: { token_ws: token } }
  }

  /** Webpay takes a commit only once. */
  async settle(token: string) {
    return answerOf(await decided(this.transaction.commit(token), resultSchema))
  }

  async ask(token: string) {
    return answerOf(await decided(this.transaction.status(token), resultSchema))
  }

  /** It charges nothing that we do not commit. */
  async close() {
    return true
  }

  async refund(token: string, amountClp: number) {
    await decided(this.transaction.refund(token, amountClp), refundSchema)
  }

  /** It sends none: the browser's return and the sweeper drive the attempt. */
  readNotice() {
    return null
  }
}

function answerOf(result: z.infer<typeof resultSchema>): Answer {
  const answer = readWebpay(result)
  if (!answer) throw new GatewayUndecided('an answer without a status')
  return answer
}

async function decided<T>(call: Promise<unknown>, schema: z.ZodType<T>): Promise<T> {
  let answer: unknown
  try {
    answer = await call
  } catch (error) {
    throw new GatewayUndecided(error instanceof Error ? error.message.trim() : String(error))
  }
  const parsed = schema.safeParse(answer)
  if (!parsed.success) throw new GatewayUndecided(`unexpected answer: ${parsed.error.message}`)
  return parsed.data
}
