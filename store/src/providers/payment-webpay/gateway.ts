import { z } from '@medusajs/framework/zod'
import { Options, WebpayPlus } from 'transbank-sdk'

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
export type WebpayResult = z.infer<typeof resultSchema>

const createdSchema = z.object({ token: z.string().length(64), url: z.string().url() })

const refundSchema = z.object({
  type: z.enum(['REVERSED', 'NULLIFIED']),
  authorization_code: z.string().optional(),
  nullified_amount: z.number().optional(),
  balance: z.number().optional(),
  response_code: z.number().optional(),
})

export type WebpayOptions = { url: string; commerceCode: string; apiKey: string; timeoutMs: number }

/** The gateway did not answer in a form we can act on: nothing may be concluded from it. */
export class GatewayUndecided extends Error {}

/**
 * Node builds this set anew at each reading, and the SDK's HTTP client reads it at each call: a millisecond of the
 * processor, twice a purchase. Built once it is the same.
 */
Object.defineProperty(process, 'allowedNodeEnvironmentFlags', { value: process.allowedNodeEnvironmentFlags })

/**
 * Webpay Plus over its REST contract. Amounts are whole pesos. Every call can throw GatewayUndecided:
 * the SDK's errors carry only a message, so a refusal and an outage look alike, and the caller asks for the status.
 */
export class WebpayGateway {
  private readonly transaction: InstanceType<typeof WebpayPlus.Transaction>

  constructor(options: WebpayOptions) {
    this.transaction = new WebpayPlus.Transaction(
      new Options(options.commerceCode, options.apiKey, options.url, options.timeoutMs),
    )
  }

  /** @param order at most 26 characters · @param session at most 61 · @param returnUrl at most 255 */
  create(order: string, session: string, amountClp: number, returnUrl: string) {
    return decided(this.transaction.create(order, session, amountClp, returnUrl), createdSchema)
  }

  commit(token: string) {
    return decided(this.transaction.commit(token), resultSchema)
  }

  status(token: string) {
    return decided(this.transaction.status(token), resultSchema)
  }

  refund(token: string, amountClp: number) {
    return decided(this.transaction.refund(token, amountClp), refundSchema)
  }
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
