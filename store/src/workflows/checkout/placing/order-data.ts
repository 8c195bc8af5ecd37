import type { CheckoutRequest } from '../../../contracts'
import { VAT_RATE } from '../../../rules/vat'
import { chosenOf, type FullQuote } from './quote'
import type { Settings } from './settings'

/** A quote in the words of Medusa's order module. One shipping method a parcel; prices carry their VAT. */
export function orderData(quote: FullQuote, request: CheckoutRequest, settings: Settings, attemptId: string) {
  const taxLine = {
    code: 'iva',
    rate: VAT_RATE,
    description: 'IVA',
    provider_id: 'system',
    tax_rate_id: settings.taxRateId,
  }
  const address = addressData(request, settings)
  return {
    region_id: settings.regionId,
    sales_channel_id: settings.channelId,
    customer_id: settings.customerId,
    email: request.buyer.email,
    currency_code: 'clp',
    status: 'pending',
    no_notification: false,
    shipping_address: address,
    billing_address: { ...address, ...(request.buyer.rut ? { metadata: { rut: request.buyer.rut } } : {}) },
    items: quote.parcels.flatMap((parcel) =>
      parcel.lines.map((line, index) => ({
        variant_id: line.variantId,
        quantity: line.quantity,
        title: line.title,
        subtitle: parcel.basket[index]?.variantTitle,
        thumbnail: line.photo ? `${settings.storeUrl}/media/${line.photo.key}-720.jpg` : null,
        product_id: parcel.basket[index]?.productId,
        product_title: line.title,
        product_description: parcel.basket[index]?.description,
        product_handle: line.productHandle,
        variant_sku: parcel.basket[index]?.sku,
        variant_title: parcel.basket[index]?.variantTitle,
        requires_shipping: true,
        is_discountable: true,
        is_giftcard: false,
        unit_price: line.unitPriceClp,
        is_tax_inclusive: true,
        metadata: { group: parcel.group.handle },
        tax_lines: [taxLine],
      })),
    ),
    shipping_methods: quote.parcels.map((parcel) => {
      const choice = chosenOf(parcel)
      if (!choice) throw new Error(`no delivery chosen for ${parcel.group.handle}`)
      return {
        name: `${choice.label} (${parcel.group.name})`,
        amount: choice.priceClp,
        is_tax_inclusive: true,
        shipping_option_id: parcel.source.shippingOptions[choice.mode],
        data: { choice: choice.id },
        tax_lines: [taxLine],
      }
    }),
    metadata: { attempt_id: attemptId, ...(request.note ? { note: request.note } : {}) },
  }
}

function addressData(request: CheckoutRequest, settings: Settings) {
  return {
    first_name: request.buyer.name,
    last_name: '',
    phone: request.buyer.phone,
    address_1: request.address?.street ?? 'Retiro o sucursal',
    address_2: request.address?.detail ?? null,
    city: settings.commune.name,
    province: settings.commune.region,
    country_code: 'cl',
    metadata: { commune_code: settings.commune.code },
  }
}
