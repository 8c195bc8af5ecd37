import { createHash } from 'node:crypto'
import type { Purchase, ShopInfo } from '../contracts'
import { stripesOnPaper } from '../contracts/stripes'
import { day, signedClp as pesos } from '../kernel/text/format'
import { formatRut } from '../kernel/text/rut'
import { chileDay } from '../kernel/time/chile-day'
import type { Paper } from './pdf/paper'

/** What every receipt of ours says before anything else. */
export const NOT_FISCAL = 'Este comprobante no es una boleta ni una factura.'

/** A receipt of a paid order for its buyer: what was bought, paid and given back. Nothing of it is fiscal, and it says so. */
export function receiptPaper(purchase: Purchase, { federation, sellingEntity }: ShopInfo): Paper {
  const { displayId, totalClp, refundedClp, vatClp, payment, placedAt, documents } = purchase
  const paidAt = payment.paidAt ?? placedAt
  const [year = 0, month = 1, dayOfMonth = 1] = chileDay(new Date(paidAt)).split('-').map(Number)
  const rows = [...purchase.consignments.flatMap(rowsOf), ...purchase.refunds.map(refundRow)]
  const { legalName, rut, address, commune } = sellingEntity
  const issued = documents.map(({ name, folio, issuedOn }) => `${name} folio ${folio}, del ${day(issuedOn)}.`)
  const said = {
    title: `Comprobante del pedido ${displayId}`,
    name: federation.name,
    notice: NOT_FISCAL,
    about: `Pagado el ${day(chileDay(new Date(paidAt)))} con ${payment.paidWith}, por ${purchase.buyer.name}`,
    figures: [
      ['Pagaste', pesos(totalClp)],
      ['IVA incluido', pesos(vatClp)],
      ...(refundedClp > 0 ? [['Se te devuelve', pesos(refundedClp)] satisfies [string, string]] : []),
    ] satisfies [string, string][],
    rows,
    total: ['En total', pesos(totalClp - refundedClp)] satisfies [string, string],
    note: [`Vende ${legalName}, RUT ${formatRut(rut)}. ${address}, ${commune}.`, ...issued].join(' '),
  }
  return {
    ...said,
    date: { year, month, day: dayOfMonth },
    stripes: stripesOnPaper(federation.handle).map(({ c, w }) => [c, w]),
    heading: 'Lo que compraste',
    remarks: [],
    votes: [],
    columns: [
      { label: 'Qué', isAmount: false, isWide: true },
      { label: 'De quién', isAmount: false, isWide: true },
      { label: 'Monto', isAmount: true, isWide: false },
    ],
    empty: '',
    hashed: 'Huella:',
    hash: createHash('sha256').update(JSON.stringify(said)).digest('hex'),
    pageWords: ['Página', 'de'],
  }
}

function rowsOf({ group, lines, delivery }: Purchase['consignments'][number]): string[][] {
  const goods = lines.map(({ quantity, title, variantTitle, unitPriceClp, amountClp }) => [
    `${quantity} × ${title}${variantTitle ? `, ${variantTitle}` : ''}, a ${pesos(unitPriceClp)}`,
    group.name,
    pesos(amountClp),
  ])
  const { label, priceClp, mode } = delivery
  return mode === 'visit' ? goods : [...goods, [label, group.name, priceClp ? pesos(priceClp) : 'gratis']]
}

const refundRow = ({ parts, amountClp }: Purchase['refunds'][number]): string[] => [
  `Devolución: ${parts.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ')}`,
  '',
  pesos(-amountClp),
]
