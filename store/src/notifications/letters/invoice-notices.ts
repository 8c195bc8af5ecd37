import type { Words } from './notice-words'

/** `late`: interest and compensation until `on`; null: a rate of those days is not known. */
type Owed = {
  folio: string
  supplier: string
  left: string
  due: string
  on: string
  late: string | null
  token: string
}

/** What an institution is reminded of. `token` opens its agreement. */
export type InvoiceNotices = { invoice_before: Owed; invoice_due: Owed; invoice_late: Owed }

const path = ({ token }: Owed) => `/compras/${token}`
const PAID = 'Si ya la pagaste, no hagas nada: puede que todavía no lo anotemos.'

export const INVOICE_WORDS: { [K in keyof InvoiceNotices]: (data: Owed) => Words } = {
  invoice_before: (owed) => ({
    subject: `La factura ${owed.folio} vence el ${owed.due}`,
    title: `La factura ${owed.folio} de ${owed.supplier} vence el ${owed.due}: ${owed.left}.`,
    text: PAID,
    parameters: [owed.folio, owed.supplier, owed.due, owed.left],
    path: path(owed),
  }),
  invoice_due: (owed) => ({
    subject: `La factura ${owed.folio} vence el ${owed.due}`,
    title: `El ${owed.due} vence la factura ${owed.folio} de ${owed.supplier}: ${owed.left}.`,
    text: `${PAID} Desde el día siguiente corren, por ley, el interés corriente y una compensación de 1 %.`,
    parameters: [owed.folio, owed.supplier, owed.due, owed.left],
    path: path(owed),
  }),
  invoice_late: (owed) => ({
    subject: `La factura ${owed.folio} venció el ${owed.due}`,
    title: `La factura ${owed.folio} de ${owed.supplier} venció el ${owed.due}, y faltan ${owed.left}.`,
    text: `${
      owed.late === null
        ? 'Por el atraso se suman, por ley, el interés corriente y una compensación de 1 %.'
        : `Hasta el ${owed.on} el atraso suma ${owed.late}, entre el interés corriente y la compensación de 1 % que fija la ley 21.131.`
    } ${PAID}`,
    parameters: [owed.folio, owed.supplier, owed.due, owed.left],
    path: path(owed),
  }),
}
