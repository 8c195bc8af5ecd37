import { newId } from '../../kernel/new-id'
import type { BasketLine } from '../../modules/checkout/read/basket'
import type { FullQuote } from '../../modules/checkout/read/quote'
import type { Settings } from '../../modules/checkout/read/settings'
import { taxRow } from '../payments/tax-row'
import { raw, type Row, type Rows } from '../write-rows'

const COUNTS = [
  'fulfilled',
  'shipped',
  'delivered',
  'return_requested',
  'return_received',
  'return_dismissed',
  'written_off',
]
const nothingYet: Row = {}
for (const count of COUNTS) {
  nothingYet[`${count}_quantity`] = 0
  nothingYet[`raw_${count}_quantity`] = raw(0)
}

/** One line a variant (mergeItems made them unique): what it is, how many, and its tax. */
export function lineRows(orderId: string, quote: FullQuote, settings: Settings) {
  const ids = new Map<string, string>()
  const lines = quote.consignments.flatMap((consignment) =>
    consignment.lines.map((line, index) => {
      const id = newId('ordli')
      ids.set(line.variantId, id)
      return { id, line, group: consignment.group.handle, source: consignment.basket[index] }
    }),
  )
  const rows: Rows = {
    order_line_item: lines.map(({ id, line, group, source }) => ({
      id,
      variant_id: line.variantId,
      title: line.title,
      subtitle: source?.variantTitle,
      thumbnail: line.photo ? `${settings.storeUrl}/media/${line.photo.key}-720.jpg` : null,
      product_id: source?.productId,
      product_title: line.title,
      product_description: source?.description,
      product_handle: line.productHandle,
      variant_sku: source?.sku,
      variant_title: source?.variantTitle,
      requires_shipping: true,
      is_discountable: true,
      is_giftcard: false,
      unit_price: line.unitPriceClp,
      raw_unit_price: raw(line.unitPriceClp),
      is_tax_inclusive: true,
      metadata: { group },
    })),
    order_line_item_tax_line: lines.map(({ id }) => ({
      id: newId('ordlitxl'),
      item_id: id,
      ...taxRow(settings),
    })),
    order_item: lines.map(({ id, line, group }) => ({
      id: newId('orditem'),
      order_id: orderId,
      version: 1,
      item_id: id,
      quantity: line.quantity,
      raw_quantity: raw(line.quantity),
      ...nothingYet,
      metadata: { group },
    })),
  }
  const lineItemOf = (line: BasketLine): string => {
    const id = ids.get(line.variantId)
    if (!id) throw new Error(`no order line for variant ${line.variantId}`)
    return id
  }
  return { rows, lineItemOf }
}
