import { bodyShares, splitAmount } from '../../ledger/rules/shares'
import { vatOfSale } from '../../fiscal/rules/vat-of-sale'
import { addWorkingDays } from '../../../kernel/time/working-days'
import { newId } from '../../../kernel/new-id'
import type { BasketLine } from '../../checkout/read/basket'
import { carriedAs } from '../../../medusa/carried-as'
import { chosenOf, type FullQuote, type QuotedConsignment } from '../../checkout/read/quote'
import type { Settings } from '../../checkout/read/settings'
import type { Rows } from '../../../medusa/write-rows'

type Written = {
  orderId: string
  lineItemOf: (line: BasketLine) => string
  settings: Settings
  today: string
}

/** One consignment a group, with its lines and the shares of the sale, frozen: nothing computes them again. */
export function consignmentRows(quote: FullQuote, written: Written): Rows {
  const vat = vatOfSale(
    quote.consignments.map((quoted) => ({
      groupId: quoted.source.id,
      sellerModel: quoted.source.sellerModel,
      goodsClp: quoted.amountClp,
      deliveryClp: deliveryOf(quoted).priceClp,
    })),
  )
  const consignments = quote.consignments.map((quoted, index) => ({
    id: newId('cons'),
    quoted,
    vat: { goods_vat_clp: vat[index]?.goodsVatClp, delivery_vat_clp: vat[index]?.deliveryVatClp },
  }))
  return {
    consignment: consignments.map(({ id, quoted, vat }) => ({
      ...consignmentRow(id, quoted, written),
      ...vat,
    })),
    consignment_line: consignments.flatMap(({ id, quoted }) => lineRows(id, quoted, written)),
    consignment_share: consignments.flatMap(({ id, quoted }) => shareRows(id, quoted, written.settings)),
    consignment_step: consignments.map(({ id }) => ({
      id: newId('cstep'),
      consignment_id: id,
      state: 'pending',
      actor: 'buyer',
    })),
  }
}

function lineRows(consignmentId: string, quoted: QuotedConsignment, written: Written) {
  return quoted.lines.map((line, index) => {
    const source = quoted.basket[index]
    if (!source) throw new Error(`line ${line.variantId} without its source`)
    return {
      id: newId('cline'),
      consignment_id: consignmentId,
      line_item_id: written.lineItemOf(source),
      variant_id: line.variantId,
      title: line.title,
      variant_title: line.variantTitle,
      product_handle: line.productHandle,
      photo: line.photo,
      is_experience: line.isExperience,
      quantity: line.quantity,
      unit_price_clp: line.unitPriceClp,
      amount_clp: line.amountClp,
      lot: source.attributes.food?.lot ?? null,
    }
  })
}

function consignmentRow(id: string, quoted: QuotedConsignment, { orderId, settings, today }: Written) {
  const choice = deliveryOf(quoted)
  const leadTimeDays = Math.max(...quoted.basket.map((line) => line.attributes.leadTimeDays))
  return {
    id,
    order_id: orderId,
    organization_id: quoted.source.id,
    state: 'pending',
    delivery_mode: choice.mode,
    delivery_label: choice.label,
    delivery_detail: choice.detail,
    delivery_clp: choice.priceClp,
    arrives_from: choice.arrives?.[0] ?? null,
    arrives_to: choice.arrives?.[1] ?? null,
    point_id: choice.mode === 'pickup' ? choice.id.slice('pickup:'.length) : null,
    shipping_option_id: quoted.source.shippingOptions[carriedAs(choice.mode)],
    due_on: addWorkingDays(today, leadTimeDays),
    items_clp: quoted.amountClp,
    terms_id: settings.terms.id,
    card_fee_bp: settings.terms.cardFeeBp,
    seller_model: quoted.source.sellerModel,
  }
}

function deliveryOf(quoted: QuotedConsignment) {
  const choice = chosenOf(quoted)
  if (!choice) throw new Error(`no delivery chosen for ${quoted.group.handle}`)
  return choice
}

function shareRows(consignmentId: string, quoted: QuotedConsignment, settings: Settings) {
  const amounts = splitAmount(quoted.amountClp, settings.terms.basisPoints)
  const { id: group, associationId: association } = quoted.source
  const of = { group, association, federation: settings.federationId }
  return bodyShares(settings.terms.basisPoints, of).map(
    ({ account, organizationId, basisPoints }, index) => ({
      id: newId('cshare'),
      consignment_id: consignmentId,
      account,
      organization_id: organizationId,
      basis_points: basisPoints,
      amount_clp: amounts[index] ?? 0,
    }),
  )
}
