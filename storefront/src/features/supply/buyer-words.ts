import type { BuyerQuotation } from '#contracts'
import { day } from '../../lib/format.ts'

export const buyerNews: Record<string, string> = {
  firmada: 'Quedó firmado: ya es un convenio. Te mandamos un correo con este mismo enlace.',
  recibido: 'Quedó anotado que lo recibiste. Gracias.',
  pedido: 'Recibimos tu pedido. Te mandamos un correo.',
}

/** How a quotation stands for its buyer. */
export function buyerHeads(quotation: BuyerQuotation): { title: string; lead: string } {
  const { number, version, supplier, buyer, agreement, state } = quotation
  const of = `de ${supplier.name} para ${buyer.name}`
  if (agreement) {
    const { signedName, signedOffice, signedOn } = agreement
    return {
      title: `Convenio ${agreement.number}`,
      lead: `Convenio ${of}. Firmó ${signedName}, ${signedOffice}, el ${day(signedOn)}.`,
    }
  }
  const title = `Cotización ${number}${version.number > 1 ? `, versión ${version.number}` : ''}`
  const leads = {
    open: `Cotización ${of}. Se puede aceptar hasta el ${day(version.validUntil)}.`,
    expired: `Cotización ${of}. Venció el ${day(version.validUntil)}.`,
    withdrawn: `Cotización ${of}. Se retiró y ya no se puede aceptar.`,
    signed: '',
  }
  return { title, lead: leads[state] }
}
