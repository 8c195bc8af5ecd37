import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Invoice, SellerModel } from '../../../contracts'
import { type SoldPart, vatOfKept } from '../../../contracts/product/vat'
import { prepared } from '../../../kernel/prepared'
import { attempts } from '../../checkout/read/rows'
import { consignmentLines, consignments } from '../../consignment/read/rows'
import { everyOrganization } from '../../federation/read/rows'
import { type DocumentItem, isExemptPart } from '../rules/document-item'

const SQL = `select a.paid_at as "paidAt", a.buyer->'invoice' as invoice,
  (select coalesce(json_agg(json_build_object('id', c.id, 'groupId', c.organization_id,
      'sellerModel', coalesce(c.seller_model, g.seller_model), 'isCalledOff', c.state = 'cancelled',
      'itemsClp', c.items_clp, 'goodsVatClp', c.goods_vat_clp, 'deliveryClp', c.delivery_clp,
      'deliveryVatClp', c.delivery_vat_clp, 'isDeliveryRefunded', c.is_delivery_refunded,
      'keptClp', (select coalesce(sum((coalesce(l.quantity_confirmed, l.quantity) - l.quantity_refunded) * l.unit_price_clp), 0)
        from ${consignmentLines} l where l.consignment_id = c.id)) order by c.id), '[]')
    from ${consignments} c join ${everyOrganization} g on g.id = c.organization_id where c.order_id = a.order_id) as parts
from ${attempts} a where a.order_id = ? and a.state = 'paid'`

type Part = {
  id: string
  groupId: string
  sellerModel: SellerModel
  isCalledOff: boolean
  itemsClp: number
  /** Null: sold before it was frozen. */
  goodsVatClp: number | null
  deliveryClp: number
  deliveryVatClp: number | null
  isDeliveryRefunded: boolean
  keptClp: number
}
type Row = { paidAt: Date; invoice: Invoice | null; parts: Part[] }

/** A paid order before the tax office: what its buyer keeps now, and to whom a factura of it is made out. */
export type SaleAtHand = { paidAt: Date; invoice: Invoice | null; kept: DocumentItem[] }

/** Null: nobody paid. */
export async function saleAtHand(knex: Knex, orderId: string): Promise<SaleAtHand | null> {
  const { rows } = await prepared<Row>(knex, SQL, [orderId])
  const [row] = rows
  return row ? { paidAt: row.paidAt, invoice: row.invoice, kept: row.parts.flatMap(itemsOf) } : null
}

function itemsOf(part: Part): DocumentItem[] {
  const { id: consignmentId, groupId, sellerModel, isCalledOff } = part
  const goods = soldPart(part.itemsClp, part.goodsVatClp)
  const delivery = soldPart(part.deliveryClp, part.deliveryVatClp)
  const item = (what: DocumentItem['what'], sold: SoldPart | null, keptClp: number): DocumentItem => ({
    consignmentId,
    what,
    groupId,
    sellerModel,
    isExempt: isExemptPart(sold),
    grossClp: keptClp,
    vatClp: vatOfKept(sold, keptClp),
  })
  return [
    item('goods', goods, isCalledOff ? 0 : part.keptClp),
    ...(part.deliveryClp > 0
      ? [item('delivery', delivery, isCalledOff || part.isDeliveryRefunded ? 0 : part.deliveryClp)]
      : []),
  ]
}

const soldPart = (grossClp: number, vatClp: number | null): SoldPart | null =>
  vatClp === null ? null : { grossClp, vatClp }
