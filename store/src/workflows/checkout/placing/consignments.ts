import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import { splitAmount } from '../../../rules/shares'
import { addWorkingDays } from '../../../rules/working-days'
import type { BasketLine } from './basket'
import { chosenOf, type FullQuote, type QuotedParcel } from './quote'
import type { Settings } from './settings'

type Written = {
  orderId: string
  lineItemOf: (line: BasketLine) => string
  settings: Settings
  today: string
}

/** One consignment a group, with its lines and the shares of the sale, frozen: nothing computes them again. */
export async function writeConsignments(
  trx: Knex.Transaction,
  quote: FullQuote,
  written: Written,
): Promise<void> {
  const consignments = quote.parcels.map((parcel) => ({ id: generateEntityId('', 'cons'), parcel }))
  await trx('consignment').insert(consignments.map(({ id, parcel }) => consignmentRow(id, parcel, written)))
  await trx('consignment_line').insert(
    consignments.flatMap(({ id, parcel }) =>
      parcel.lines.map((line, index) => {
        const source = parcel.basket[index]
        if (!source) throw new Error(`line ${line.variantId} without its source`)
        return {
          id: generateEntityId('', 'cline'),
          consignment_id: id,
          line_item_id: written.lineItemOf(source),
          variant_id: line.variantId,
          title: line.title,
          variant_title: line.variantTitle,
          product_handle: line.productHandle,
          photo: line.photo ? JSON.stringify(line.photo) : null,
          quantity: line.quantity,
          unit_price_clp: line.unitPriceClp,
          amount_clp: line.amountClp,
          lot: source.attributes.food?.lot ?? null,
        }
      }),
    ),
  )
  await trx('consignment_share').insert(
    consignments.flatMap(({ id, parcel }) => shareRows(id, parcel, written.settings)),
  )
  await trx('consignment_step').insert(
    consignments.map(({ id }) => ({
      id: generateEntityId('', 'cstep'),
      consignment_id: id,
      state: 'pending',
      actor: 'buyer',
      at: new Date(),
    })),
  )
}

function consignmentRow(id: string, parcel: QuotedParcel, { orderId, settings, today }: Written) {
  const choice = chosenOf(parcel)
  if (!choice) throw new Error(`no delivery chosen for ${parcel.group.handle}`)
  const leadTimeDays = Math.max(...parcel.basket.map((line) => line.attributes.leadTimeDays))
  return {
    id,
    order_id: orderId,
    organization_id: parcel.source.id,
    state: 'pending',
    delivery_mode: choice.mode,
    delivery_label: choice.label,
    delivery_detail: choice.detail,
    delivery_clp: choice.priceClp,
    arrives_from: choice.arrives[0],
    arrives_to: choice.arrives[1],
    point_id: choice.mode === 'pickup' ? choice.id.slice('pickup:'.length) : null,
    shipping_option_id: parcel.source.shippingOptions[choice.mode],
    due_on: addWorkingDays(today, leadTimeDays),
    items_clp: parcel.amountClp,
    terms_id: settings.terms.id,
    card_fee_bp: settings.terms.cardFeeBp,
  }
}

function shareRows(consignmentId: string, parcel: QuotedParcel, settings: Settings) {
  const amounts = splitAmount(parcel.amountClp, settings.terms.basisPoints)
  const accounts = [
    { account: 'group', organization_id: parcel.source.id },
    { account: 'association', organization_id: parcel.source.associationId },
    { account: 'federation', organization_id: settings.federationId },
    { account: 'fund', organization_id: null },
  ]
  return accounts.map((account, index) => ({
    id: generateEntityId('', 'cshare'),
    consignment_id: consignmentId,
    ...account,
    basis_points: settings.terms.basisPoints[index] ?? 0,
    amount_clp: amounts[index] ?? 0,
  }))
}
