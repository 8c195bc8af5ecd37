import type { Words } from './notice-words'

/** What is told of quotations and agreements, to institutions and to the desk that supplies them. `token` opens a quotation. */
export type SupplyNotices = {
  quotation_asked: { institution: string; desk: string; id: string }
  quotation_ready: { number: string; supplier: string; until: string; token: string }
  agreement_signed: { number: string; supplier: string; token: string }
  agreement_of_buyer: { institution: string; desk: string; id: string }
  call_off_taken: { number: string; what: string; day: string; token: string }
  call_off_of_buyer: { institution: string; what: string; day: string; desk: string; id: string }
}

export const SUPPLY_WORDS: { [K in keyof SupplyNotices]: (data: SupplyNotices[K]) => Words } = {
  quotation_asked: ({ institution, desk, id }) => ({
    subject: `${institution} pide una cotización`,
    title: `${institution} pide una cotización.`,
    text: 'Espera tu respuesta en Convenios.',
    parameters: [institution],
    path: `/mesa/${desk}/convenios/pedidos/${id}`,
  }),
  quotation_ready: ({ number, supplier, until, token }) => ({
    subject: `Cotización ${number} de ${supplier}`,
    title: `${supplier} te mandó la cotización ${number}.`,
    text: `Vale hasta el ${until}. Ahí mismo puedes leerla entera, bajarla como PDF y aceptarla. El enlace es solo tuyo.`,
    parameters: [supplier, number, until],
    path: `/compras/${token}`,
  }),
  agreement_signed: ({ number, supplier, token }) => ({
    subject: `Convenio ${number} con ${supplier}`,
    title: `Quedó firmado tu convenio ${number} con ${supplier}.`,
    text: 'Desde el mismo enlace haces cada pedido y ves lo que queda.',
    parameters: [number, supplier],
    path: `/compras/${token}`,
  }),
  agreement_of_buyer: ({ institution, desk, id }) => ({
    subject: `${institution} firmó el convenio`,
    title: `${institution} aceptó la cotización: ya es un convenio.`,
    text: 'Mira qué se prometió y desde cuándo.',
    parameters: [institution],
    path: `/mesa/${desk}/convenios/${id}`,
  }),
  call_off_taken: ({ number, what, day, token }) => ({
    subject: `Tu pedido ${number}`,
    title: `Recibimos tu pedido ${number}: ${what}, para el ${day}.`,
    text: 'Si algo cambia, te avisamos.',
    parameters: [number, what, day],
    path: `/compras/${token}`,
  }),
  call_off_of_buyer: ({ institution, what, day, desk, id }) => ({
    subject: `${institution} pide ${what}`,
    title: `${institution} pide ${what}, para el ${day}.`,
    text: 'Es un pedido de su convenio. Falta repartirlo entre los grupos.',
    parameters: [institution, what, day],
    path: `/mesa/${desk}/convenios/${id}`,
  }),
}
