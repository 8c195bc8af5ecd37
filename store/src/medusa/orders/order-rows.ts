import type { CheckoutRequest } from '../../contracts'
import { newId } from '../../kernel/new-id'
import type { BasketLine } from '../../modules/checkout/read/basket'
import { carriedAs } from '../carried-as'
import { lineRows } from './order-line-rows'
import { chosenOf, type FullQuote } from '../../modules/checkout/read/quote'
import type { Settings } from '../../modules/checkout/read/settings'
import { taxRow } from '../payments/tax-row'
import { raw, type Row, type Rows } from '../write-rows'

/**
 * A quote as Medusa's order module would write it, row by row; the contract test holds it against Medusa's own flow.
 * One shipping method a consignment; prices carry their VAT.
 */
export function orderRows(
  orderId: string,
  quote: FullQuote,
  request: CheckoutRequest,
  settings: Settings,
  attemptId: string,
): { rows: Rows; lineItemOf: (line: BasketLine) => string } {
  const { lineItemOf, rows } = lineRows(orderId, quote, settings)
  const address = { ...addressRow(request, settings), id: newId('ordaddr') }
  const billing = {
    ...address,
    id: newId('ordaddr'),
    first_name: request.buyer.name,
    phone: request.buyer.phone,
  }
  if (request.buyer.rut) billing.metadata = { rut: request.buyer.rut }
  const order = {
    id: orderId,
    region_id: settings.regionId,
    sales_channel_id: settings.channelId,
    customer_id: settings.customerId,
    email: request.buyer.email,
    currency_code: 'clp',
    status: 'pending',
    no_notification: false,
    shipping_address_id: address.id,
    billing_address_id: billing.id,
    metadata: { attempt_id: attemptId, ...(request.note ? { note: request.note } : {}) },
  }
  return {
    lineItemOf,
    rows: {
      order: [order],
      order_address: [address, billing],
      ...rows,
      ...deliveryRows(orderId, quote, settings),
      order_summary: [{ id: newId('ordsum'), order_id: orderId, version: 1, totals: totals(quote.totalClp) }],
    },
  }
}

function deliveryRows(orderId: string, quote: FullQuote, settings: Settings): Rows {
  const methods = quote.consignments.map((consignment) => {
    const choice = chosenOf(consignment)
    if (!choice) throw new Error(`no delivery chosen for ${consignment.group.handle}`)
    return {
      id: newId('ordsm'),
      name: `${choice.label} (${consignment.group.name})`,
      amount: choice.priceClp,
      raw_amount: raw(choice.priceClp),
      is_tax_inclusive: true,
      shipping_option_id: consignment.source.shippingOptions[carriedAs(choice.mode)],
      data: { choice: choice.id },
    }
  })
  return {
    order_shipping_method: methods,
    order_shipping: methods.map(({ id }) => ({
      id: newId('ordspmv'),
      order_id: orderId,
      version: 1,
      shipping_method_id: id,
    })),
    order_shipping_method_tax_line: methods.map(({ id }) => ({
      id: newId('ordsmtxl'),
      shipping_method_id: id,
      ...taxRow(settings),
    })),
  }
}

/** The sums that Medusa keeps of an order that is not paid yet. */
function totals(totalClp: number): Row {
  const sums: Record<string, number> = {
    current_order_total: totalClp,
    original_order_total: totalClp,
    accounting_total: totalClp,
    pending_difference: totalClp,
    paid_total: 0,
    refunded_total: 0,
    credit_line_total: 0,
    transaction_total: 0,
  }
  const both: Row = { ...sums }
  for (const [name, amount] of Object.entries(sums)) both[`raw_${name}`] = raw(amount)
  return both
}

function addressRow(request: CheckoutRequest, settings: Settings) {
  const { commune } = settings
  const metadata: Record<string, string> | null = commune ? { commune_code: commune.code } : null
  return {
    first_name: (request.gift ?? request.buyer).name,
    last_name: '',
    phone: (request.gift ?? request.buyer).phone,
    address_1: request.address?.street ?? (commune ? 'Retiro o sucursal' : 'Sin despacho'),
    address_2: request.address?.detail ?? null,
    city: commune?.name ?? null,
    province: commune?.region ?? null,
    country_code: 'cl',
    metadata,
  }
}
