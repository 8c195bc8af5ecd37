import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from '@medusajs/framework/types'
import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from '@medusajs/framework/utils'
import { isPaid } from '../../rules/webpay-result'
import { WebpayGateway, type WebpayOptions } from './gateway'

/**
 * Webpay Plus. Creating and committing a transaction belong to the checkout workflows, outside any database
 * transaction; here the gateway is only asked. Session data: `{ token, order, amount_clp }`.
 */
export class WebpayProvider extends AbstractPaymentProvider<WebpayOptions> {
  static override identifier = 'webpay'
  private readonly gateway: WebpayGateway

  constructor(container: Record<string, unknown>, options: WebpayOptions) {
    super(container, options)
    this.gateway = new WebpayGateway(options)
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { order } = input.data ?? {}
    const id = typeof order === 'string' ? order : ''
    return { id, status: PaymentSessionStatus.PENDING_AUTHORIZATION, data: input.data ?? {} }
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const data = input.data ?? {}
    if (typeof data.token !== 'string') return { status: PaymentSessionStatus.PENDING_AUTHORIZATION, data }
    const result = await this.gateway.status(data.token)
    const expected = { order: String(data.order), amountClp: Number(data.amount_clp) }
    if (isPaid(result, expected)) return { status: PaymentSessionStatus.CAPTURED, data }
    const open = result.status === 'INITIALIZED'
    return { status: open ? PaymentSessionStatus.PENDING_AUTHORIZATION : PaymentSessionStatus.ERROR, data }
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: input.data ?? {} }
  }

  /** The money went back already (workflows/refund): here Medusa only keeps that it did. */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: input.data ?? {} }
  }

  /** Nothing is authorised without being charged, so there is nothing to release; money goes back by a refund. */
  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: input.data ?? {} }
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: input.data ?? {} }
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: input.data ?? {} }
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: input.data ?? {} }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const { status, data } = await this.authorizePayment(input)
    return { status, data }
  }

  /** Webpay has no webhook: the browser's return and the sweeper drive the attempt. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
