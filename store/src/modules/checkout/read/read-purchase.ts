import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwnTaxDocument, Purchase, PurchaseRefund } from '../../../contracts'
import type { Kept } from '../../../gateways/method-terms'
import { type Method, termsOf } from '../../../gateways/terms'
import { sentNotifications } from '../../../medusa/read/notifications'
import { orders } from '../../../medusa/read/orders'
import { boughtConsignments } from '../../consignment/read/bought-consignments'
import { consignments } from '../../consignment/read/rows'
import { sellingEntity } from '../../federation/read/rows'
import { documentsOfOrder } from '../../fiscal/read/rows'
import { DOCUMENT_KINDS, type DocumentKind } from '../../fiscal/rules/document-kinds'
import { prepared } from '../../../kernel/prepared'
import type { AttemptState } from '../rules/attempt-state'
import type { RefundState } from '../rules/refund-state'
import { purchaseStatus } from '../rules/purchase-status'
import { withdrawalUntil } from '../../../contracts/purchase/buyer-rights'
import { chileDay } from '../../../kernel/time/chile-day'
import { vatOf } from '../../../contracts/product/vat'

/** One query: what the buyer gave and bought, and how far it has come. Nothing else of the order leaves. */
const SQL = `select a.order_token as token, a.state, a.cancel_reason as "cancelReason", a.provider, a.buyer,
  a.amount_clp as "totalClp", a.due_at as "dueAt", a.paid_at as "paidAt", a.gateway_order as "gatewayOrder",
  a.gateway_result as result, a.created_at as "placedAt", o.display_id as "displayId", o.commune,
  exists (select 1 from ${sentNotifications} n
    where n.idempotency_key in ('mail:' || a.id || ':paid', 'mail:' || a.id || ':transfer')) as "isConfirmationSent",
  (select s.bank from ${sellingEntity} s) as bank,
  ${boughtConsignments('a.order_id')} as consignments,
  (select cast(sum(v.goods_vat_clp + v.delivery_vat_clp) as int) from ${consignments} v where v.order_id = a.order_id) as "frozenVatClp",
  ${documentsOfOrder('a.order_id')} as documents,
  (select coalesce(json_agg(json_build_object('id', r.id, 'reason', r.reason, 'note', r.note, 'amountClp', r.amount_clp,
      'parts', r.parts, 'isByGateway', r.is_by_gateway, 'state', r.state, 'requestedAt', r.created_at, 'sentAt', r.sent_at) order by r.created_at), '[]')
    from attempt_refund r where r.attempt_id = a.id and r.deleted_at is null) as refunds,
  (select json_build_object('state', p.state, 'reason', p.reason) from payment_proof p
    where p.attempt_id = a.id and p.deleted_at is null order by p.created_at desc limit 1) as proof
from attempt a join ${orders} o on o.id = a.order_id
where a.order_token = ? and a.deleted_at is null`

type Row = Pick<Purchase, 'token' | 'displayId' | 'cancelReason' | 'totalClp' | 'isConfirmationSent'> & {
  consignments: Omit<Purchase['consignments'][number], 'withdrawalUntil'>[]
  /** Null: sold before the VAT of its parts was frozen. */
  frozenVatClp: number | null
  state: AttemptState
  provider: Method
  buyer: {
    name: string
    email: string
    phone: string
    address: { street: string; detail?: string } | null
    note: string | null
    /** Not there on what was placed before there were presents. */
    gift?: Purchase['gift']
    /** Not there on what was placed before facturas could be asked for. */
    invoice?: Purchase['invoice']
  }
  dueAt: Date
  paidAt: Date | null
  placedAt: Date
  gatewayOrder: string
  result: Kept | null
  commune: string
  bank: Purchase['payment']['bank']
  documents: (Omit<OwnTaxDocument, 'name'> & { kind: DocumentKind })[]
  refunds: (Omit<PurchaseRefund, 'state' | 'way'> & { state: RefundState; isByGateway: boolean })[]
  proof: { state: 'waiting' | 'accepted' | 'rejected'; reason: string | null } | null
}

const REFUND_STATES: Record<RefundState, PurchaseRefund['state']> = {
  requested: 'on_its_way',
  sending: 'on_its_way',
  by_hand: 'by_hand',
  sent: 'sent',
  done: 'sent',
}

export async function readPurchase(knex: Knex, token: string): Promise<Purchase | null> {
  const { rows } = await prepared<Row>(knex, SQL, [token])
  const row = rows[0]
  if (!row) return null
  const { buyer, consignments } = row
  const itemsClp = consignments.reduce((sum, consignment) => sum + consignment.amountClp, 0)
  const refundedClp = row.refunds.reduce((sum, refund) => sum + refund.amountClp, 0)
  const states = consignments.map((consignment) => consignment.state)
  return {
    token: row.token,
    displayId: row.displayId,
    placedAt: row.placedAt.toISOString(),
    status: purchaseStatus(row.state, states, isGivenBack(consignments)),
    cancelReason: row.cancelReason,
    buyer: { name: buyer.name, email: buyer.email, phone: buyer.phone },
    address: buyer.address && {
      street: buyer.address.street,
      detail: buyer.address.detail ?? null,
      commune: row.commune,
    },
    note: buyer.note,
    gift: buyer.gift ?? null,
    invoice: buyer.invoice ?? null,
    documents: row.documents.map(({ kind, ...document }) => ({
      ...document,
      name: DOCUMENT_KINDS[kind].name,
    })),
    isConfirmationSent: row.isConfirmationSent,
    consignments: consignments.map((consignment) => ({
      ...consignment,
      withdrawalUntil: untilOf(consignment, row.isConfirmationSent),
    })),
    refunds: row.refunds.map(({ isByGateway, ...refund }) => ({
      ...refund,
      way: isByGateway ? termsOf(row.provider).refund.backTo : 'transfer',
      state: REFUND_STATES[refund.state],
    })),
    refundedClp,
    itemsClp,
    deliveryClp: row.totalClp - itemsClp,
    totalClp: row.totalClp,
    vatClp: row.frozenVatClp ?? vatOf(row.totalClp).vatClp,
    payment: payment(row, refundedClp),
  }
}

const isGivenBack = (consignments: Row['consignments']) =>
  consignments.flatMap(({ lines }) => lines).every(({ quantityKept }) => quantityKept === 0)
function untilOf(
  { state, steps, delivery }: Row['consignments'][number],
  isConfirmed: boolean,
): string | null {
  if (delivery.mode === 'visit') return null
  const delivered = state === 'delivered' ? steps.find((step) => step.state === 'delivered') : undefined
  return delivered ? withdrawalUntil(chileDay(new Date(delivered.at)), isConfirmed) : null
}

const PAYMENT_STATES: Record<AttemptState, Purchase['payment']['state']> = {
  placed: 'awaiting',
  settling: 'awaiting',
  in_review: 'in_review',
  paid: 'paid',
  cancelled: 'cancelled',
}

function payment(row: Row, refundedClp: number): Purchase['payment'] {
  const terms = termsOf(row.provider)
  const isSeenByHand = terms.settledBy === 'person'
  return {
    kind: terms.nextStep,
    name: terms.name,
    paidWith: terms.paidWith,
    lapsed: terms.lapsed,
    cancelled: terms.cancelled,
    state: refundedClp === row.totalClp ? 'refunded' : PAYMENT_STATES[row.state],
    paidAt: row.paidAt?.toISOString() ?? null,
    ...terms.receipt(row.result),
    reference: isSeenByHand ? row.gatewayOrder : null,
    dueAt: row.state === 'placed' ? row.dueAt.toISOString() : null,
    proof: isSeenByHand && row.state === 'placed' ? proof(row.proof) : null,
    bank: isSeenByHand && row.state === 'placed' ? row.bank : null,
  }
}

function proof(kept: Row['proof']): Purchase['payment']['proof'] {
  return kept && kept.state !== 'accepted'
    ? { state: kept.state, reason: kept.reason }
    : { state: 'missing', reason: null }
}
