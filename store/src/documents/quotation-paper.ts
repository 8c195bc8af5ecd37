import { createHash } from 'node:crypto'
import type { BuyerQuotation, ShopInfo } from '../contracts'
import { toleranceWords } from '../contracts/agreements'
import { VAT_RATE } from '../contracts/product/vat'
import { stripesOnPaper } from '../contracts/stripes'
import { clp, day, units } from '../kernel/text/format'
import { formatRut } from '../kernel/text/rut'
import { monthWords } from '../kernel/time/months'
import type { Paper } from './pdf/paper'

/** A quotation on paper, with all that its buyer has to know before signing; of what was signed, who did. */
export function quotationPaper(
  { number, supplier, buyer, version, agreement }: BuyerQuotation,
  { sellingEntity }: ShopInfo,
): Paper {
  const { legalName, rut, businessLine, address, commune, email, phone } = sellingEntity
  const [year = 0, month = 1, dayOfMonth = 1] = version.on.split('-').map(Number)
  const signed =
    agreement && `${agreement.signedName}, ${agreement.signedOffice}, el ${day(agreement.signedOn)}`
  const said = {
    title: `Cotización ${number}${version.number > 1 ? `, versión ${version.number}` : ''}`,
    name: supplier.name,
    about: `Para ${buyer.name}, RUT ${formatRut(buyer.rut)}, ${buyer.activity}. ${buyer.address}, ${buyer.commune}. A la atención de ${buyer.contactName}.`,
    notice: agreement
      ? `Aceptada: es el convenio ${agreement.number}.`
      : `Vale hasta el ${day(version.validUntil)}.`,
    figures: [
      ['Neto', clp(version.netClp)],
      [`IVA ${VAT_RATE} %`, clp(version.vatClp)],
      ['Total', clp(version.totalClp)],
    ] satisfies [string, string][],
    remarks: [
      `Entrega: ${version.delivery}`,
      `Cada pedido se hace con ${version.leadDays} ${version.leadDays === 1 ? 'día' : 'días'} de anticipación.`,
      `${toleranceWords(version.tolerancePercent)}.`,
      `Calidad: ${version.quality}`,
      `Reajuste del precio: ${version.priceRevision}`,
      `Si no se cumple: ${version.penalties}`,
      `Pago: a ${version.paymentDays} días de la factura${version.paymentAgreement && `, según ${version.paymentAgreement}`}.`,
      ...(signed ? [`Aceptó ${signed}.`] : []),
    ],
    rows: version.lines.map((line) => [
      `${line.standard.name}, ${line.standard.format}`,
      monthWords(line.month),
      `${units(line.units)} ${line.standard.unit}`,
      clp(line.netUnitClp),
      clp(line.netClp),
    ]),
    total: ['Total neto', clp(version.netClp)] satisfies [string, string],
    note: `Vende ${legalName}, RUT ${formatRut(rut)}, ${businessLine}. ${address}, ${commune}. ${email}, ${phone}.`,
  }
  return {
    ...said,
    date: { year, month, day: dayOfMonth },
    stripes: stripesOnPaper(supplier.handle).map(({ c, w }) => [c, w]),
    heading: 'Qué se ofrece',
    votes: [],
    columns: [
      { label: 'Qué', isAmount: false, isWide: true },
      { label: 'Mes', isAmount: false, isWide: false },
      { label: 'Cantidad', isAmount: true, isWide: false },
      { label: 'Precio neto', isAmount: true, isWide: false },
      { label: 'Neto', isAmount: true, isWide: false },
    ],
    empty: '',
    hashed: 'Huella:',
    hash: createHash('sha256').update(JSON.stringify(said)).digest('hex'),
    pageWords: ['Página', 'de'],
  }
}
