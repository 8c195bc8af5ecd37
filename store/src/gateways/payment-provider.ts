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
import {
  AbstractPaymentProvider,
  ModuleProvider,
  Modules,
  PaymentActions,
  PaymentSessionStatus,
} from '@medusajs/framework/utils'
import { gatewayOf } from './gateways'
import type { Method } from './terms'
import { type Verdict, verdictOf } from './verdict'

const STATUS: Record<Verdict, PaymentSessionStatus> = {
  paid: PaymentSessionStatus.CAPTURED,
  open: PaymentSessionStatus.PENDING_AUTHORIZATION,
  undecided: PaymentSessionStatus.PENDING_AUTHORIZATION,
  refused: PaymentSessionStatus.ERROR,
  foreign: PaymentSessionStatus.ERROR,
}

/** Medusa asks for a class of its own for each method; they differ in nothing but the name. */
export function paymentProvider(method: Method) {
  class MethodProvider extends PaymentProvider {
    static override identifier = method
    protected override readonly method = method
  }
  return ModuleProvider(Modules.PAYMENT, { services: [MethodProvider] })
}

/**
 * What Medusa knows of a method of payment. Opening and ending a payment belong to the checkout's workflows, outside any
 * database transaction; here the gateway is only asked. Session data: `{ token, order, amount_clp }`, and `confirmed_by`
 * when a person saw the money.
 */
abstract class PaymentProvider extends AbstractPaymentProvider<Record<string, never>> {
  protected abstract readonly method: Method

  constructor(container: Record<string, unknown>, options: Record<string, never>) {
    super(container, options)
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { order } = input.data ?? {}
    const id = typeof order === 'string' ? order : ''
    return { id, status: PaymentSessionStatus.PENDING_AUTHORIZATION, data: input.data ?? {} }
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const data = input.data ?? {}
    if (typeof data.confirmed_by === 'string') return { status: PaymentSessionStatus.CAPTURED, data }
    const gateway = gatewayOf(this.method)
    if (gateway.by === 'person' || typeof data.token !== 'string')
      return { status: PaymentSessionStatus.PENDING_AUTHORIZATION, data }
    const answer = await gateway.ask(data.token)
    const expected = { order: String(data.order), amountClp: Number(data.amount_clp) }
    return { status: STATUS[verdictOf(answer, expected)], data }
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: input.data ?? {} }
  }

  /** The money went back already (modules/checkout/write/send-refund): here Medusa only keeps that it did. */
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

  /** Notices come to a route of ours, which asks the gateway before it believes one. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
