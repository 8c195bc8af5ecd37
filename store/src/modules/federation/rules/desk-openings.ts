import type { Capability } from '../../../contracts/desk'

/**
 * Below `/desk/organizations/{handle}`, what each address asks for. What is not here is closed to everybody.
 * - writesNothing: a POST that only reads what it is sent
 */
const OPENINGS: [method: string, path: RegExp, capability: Capability, writesNothing?: 'writesNothing'][] = [
  ['GET', /^\/?$/, 'look'],
  ['GET', /^\/proposals$/, 'look'],
  ['GET', /^\/proposals\/prod_\w{4,64}$/, 'look'],
  ['POST', /^\/proposals\/prod_\w{4,64}$/, 'approve'],
  ['GET', /^\/periods$/, 'money'],
  ['POST', /^\/periods$/, 'close'],
  ['GET', /^\/periods\/\d{4}-\d{2}$/, 'money'],
  ['GET', /^\/periods\/\d{4}-\d{2}\/document\.(?:csv|xlsx)$/, 'money'],
  ['GET', /^\/statements\/stmt_\w{4,64}$/, 'money'],
  ['GET', /^\/payouts$/, 'money'],
  ['GET', /^\/runs\/run_\w{4,64}$/, 'money'],
  ['GET', /^\/runs\/run_\w{4,64}\/transfers$/, 'money'],
  ['POST', /^\/(?:payment-minimum|advance-maximum)$/, 'pay'],
  ['POST', /^\/runs$/, 'pay'],
  ['POST', /^\/runs\/run_\w{4,64}\/approval$/, 'pay'],
  ['POST', /^\/payouts\/pay_\w{4,64}\/payment$/, 'pay'],
  ['POST', /^\/payouts\/pay_\w{4,64}\/ending$/, 'pay'],
  ['GET', /^\/(?:payouts\/pay|runs\/run)_\w{4,64}\/proof$/, 'money'],
  ['POST', /^\/(?:payouts\/pay|runs\/run)_\w{4,64}\/proof$/, 'pay'],
  ['GET', /^\/bank-accounts\/[a-z0-9-]{1,80}$/, 'money'],
  ['POST', /^\/bank-accounts\/[a-z0-9-]{1,80}$/, 'pay'],
  ['POST', /^\/bank-accounts\/[a-z0-9-]{1,80}\/stop$/, 'pay'],
  ['GET', /^\/statements\/stmt_\w{4,64}\/document\.(?:pdf|csv|xlsx)$/, 'money'],
  ['GET', /^\/points$/, 'look'],
  ['POST', /^\/points(?:\/point_\w{4,64}(?:\/ending)?)?$/, 'points'],
  ['GET', /^\/announcements$/, 'look'],
  ['POST', /^\/announcements(?:\/anno_\w{4,64}\/ending)?$/, 'announce'],
  ['GET', /^\/categories$/, 'look'],
  ['POST', /^\/categories(?:\/pcat_\w{4,64}(?:\/(?:photo|offer))?)?$/, 'shop'],
  ['GET', /^\/federation$/, 'look'],
  ['POST', /^\/federation$/, 'shop'],
  ['GET', /^\/terms$/, 'offices'],
  ['POST', /^\/(?:share-terms|selling-entity|term-changes\/chg_\w{4,64})$/, 'terms'],
  ['GET', /^\/rates$/, 'look'],
  ['GET', /^\/rates\/tariff_\w{4,64}\/(?:rates|communes)\.csv$/, 'look'],
  ['POST', /^\/rates\/preview$/, 'terms', 'writesNothing'],
  ['POST', /^\/rates$/, 'terms'],
  ['POST', /^\/rate-changes\/chg_\w{4,64}$/, 'terms'],
  ['GET', /^\/acts$/, 'offices'],
  ['GET', /^\/consignments$/, 'look'],
  ['GET', /^\/consignments\/cons_\w{4,64}$/, 'look'],
  ['GET', /^\/transfers$/, 'money'],
  ['GET', /^\/transfers\/att_\w{4,64}(?:\/proof)?$/, 'money'],
  ['POST', /^\/transfers\/att_\w{4,64}$/, 'collect'],
  ['POST', /^\/statement$/, 'collect', 'writesNothing'],
  ['GET', /^\/refunds(?:\/refu_\w{4,64})?$/, 'money'],
  ['POST', /^\/refunds\/refu_\w{4,64}$/, 'collect'],
  ['POST', /^\/consignments\/cons_\w{4,64}\/refunds$/, 'collect'],
  ['GET', /^\/reports$/, 'money'],
  ['GET', /^\/documents$/, 'money'],
  ['GET', /^\/documents\/(?:tdue|tdoc)_\w{4,64}$/, 'money'],
  ['GET', /^\/documents\/tdoc_\w{4,64}\/files\/(?:pdf|xml)$/, 'money'],
  ['GET', /^\/documents\/months\/\d{4}-\d{2}\/document\.xlsx$/, 'money'],
  ['POST', /^\/documents\/tdue_\w{4,64}\/recording$/, 'documents'],
  ['POST', /^\/documents\/tdoc_\w{4,64}\/files$/, 'documents'],
  ['POST', /^\/documents\/tdoc_\w{4,64}\/annulment$/, 'collect'],
  ['GET', /^\/reconciliations$/, 'money'],
  ['POST', /^\/reconciliations$/, 'collect'],
  ['GET', /^\/deposits(?:\/depo_\w{4,64})?$/, 'money'],
  ['POST', /^\/deposits\/(?:preview|sheet)$/, 'collect', 'writesNothing'],
  ['POST', /^\/deposits(?:\/depo_\w{4,64}\/taking-back)?$/, 'collect'],
  ['GET', /^\/balances$/, 'money'],
  ['POST', /^\/balances$/, 'collect'],
  ['GET', /^\/reviews$/, 'money'],
  ['POST', /^\/reviews\/att_\w{4,64}$/, 'collect'],
  ['GET', /^\/undelivered$/, 'groups'],
  ['POST', /^\/undelivered\/\d{1,9}$/, 'groups'],
  ['POST', /^\/consignments\/cons_\w{4,64}\/(?:move|quantities|cancel)$/, 'orders'],
  ['POST', /^\/offices$/, 'give_offices'],
  ['POST', /^\/offices\/mand_[\w-]{4,64}$/, 'give_offices'],
  ['GET', /^\/import-template$/, 'groups'],
  ['GET', /^\/associations$/, 'look'],
  ['POST', /^\/associations$/, 'groups'],
  ['GET', /^\/groups$/, 'look'],
  ['POST', /^\/groups$/, 'groups'],
  ['GET', /^\/groups\/[a-z0-9-]{1,80}$/, 'look'],
  [
    'POST',
    /^\/groups\/[a-z0-9-]{1,80}(\/(trust|status|imports|members|members\/mem_[\w-]{4,64}))?$/,
    'groups',
  ],
  ['GET', /^\/candidates$/, 'give_offices'],
  ['POST', /^\/changes\/chg_\w{4,64}$/, 'give_offices'],
  ['POST', /^\/factors\/mem_[\w-]{4,64}$/, 'vouch'],
  ['POST', /^\/factor-changes\/chg_\w{4,64}$/, 'vouch'],
]

/** What moves money or gives rights: to write by it asks for a second factor, typed lately in this session. */
const WITH_FACTOR: ReadonlySet<Capability> = new Set([
  'collect',
  'close',
  'pay',
  'terms',
  'give_offices',
  'vouch',
])

const openingOf = (method: string, path: string) => {
  const verb = method === 'HEAD' ? 'GET' : method
  return OPENINGS.find(([known, pattern]) => known === verb && pattern.test(path))
}

/** @param path below the organization; a HEAD asks for what a GET does */
export const capabilityFor = (method: string, path: string): Capability | null =>
  openingOf(method, path)?.[2] ?? null

/** Whether what that address does moves money or rights. */
export function needsFactor(method: string, path: string): boolean {
  const [verb, , capability, writesNothing] = openingOf(method, path) ?? []
  return verb !== 'GET' && !writesNothing && capability !== undefined && WITH_FACTOR.has(capability)
}

/** Whether somebody of these capabilities ever needs a second factor there. */
export const everNeedsFactor = (can: readonly Capability[]): boolean =>
  can.some((one) => WITH_FACTOR.has(one))

/** What an officer did, as the organization reads it. */
export const DESK_ACTS = {
  'proposal.approved': 'Aprobó un producto',
  'proposal.returned': 'Pidió un cambio en un producto',
  'consignment.accepted': 'Aceptó un pedido por el grupo',
  'consignment.packed': 'Dijo por el grupo que un pedido está listo',
  'consignment.handed_over': 'Entregó un pedido por el grupo',
  'consignment.delivered': 'Confirmó que un pedido llegó',
  'consignment.short': 'Dijo por el grupo lo que falta de un pedido',
  'transfer.seen': 'Vio una transferencia, falta otra persona',
  'transfer.confirmed': 'Confirmó una transferencia',
  'transfer.rejected': 'Rechazó un comprobante',
  'refund.paid': 'Devolvió plata por transferencia',
  'refund.asked': 'Pidió una devolución',
  'document.recorded': 'Anotó un documento',
  'document.annulled': 'Anuló un documento',
  'document.file_kept': 'Guardó el archivo de un documento',
  'books.compared': 'Cuadró los libros',
  'deposit.recorded': 'Anotó un depósito de una forma de pago',
  'deposit.taken_back': 'Retiró un depósito mal anotado',
  'balance.counted': 'Anotó el saldo de una cuenta',
  'review.asked': 'Preguntó de nuevo por un pago en duda',
  'review.cancelled': 'Anuló un pedido con el pago en duda',
  'notice.sent_again': 'Mandó de nuevo un aviso',
  'notice.told_by_hand': 'Avisó por su cuenta',
  'consignment.cancelled': 'Anuló un pedido por el grupo',
  'office.asked': 'Pidió dar un cargo',
  'office.given': 'Confirmó un cargo',
  'office.rejected': 'Rechazó dar un cargo',
  'office.ended': 'Terminó un cargo',
  'group.founded': 'Fundó un grupo',
  'group.undone': 'No se pudo fundar un grupo',
  'group.changed': 'Cambió los datos de un grupo',
  'group.trusted': 'Marcó un grupo de confianza',
  'group.untrusted': 'Le quitó la confianza a un grupo',
  'group.paused': 'Puso un grupo en pausa',
  'group.active': 'Un grupo volvió a vender',
  'group.left': 'Anotó que un grupo se fue',
  'association.founded': 'Fundó una asociación',
  'association.undone': 'No se pudo fundar una asociación',
  'association.changed': 'Cambió los datos de una asociación',
  'association.paused': 'Puso una asociación en pausa',
  'association.active': 'Una asociación volvió de su pausa',
  'association.left': 'Anotó que una asociación se fue',
  'products.imported': 'Trajo una planilla de productos de un grupo',
  'member.invited': 'Invitó a una persona',
  'member.corrected': 'Corrigió los datos de una persona, con su consentimiento',
  'factor.asked': 'Dijo que alguien perdió su aplicación de códigos',
  'factor.reset': 'Confirmó que alguien conecte otra aplicación de códigos',
  'factor.rejected': 'Rechazó que alguien conecte otra aplicación de códigos',
  'factor.vouched': 'Dijo que una aplicación de códigos es de quien es',
  'factor.stopped': 'Anuló una aplicación de códigos',
  'period.closed': 'Cerró el mes',
  'payment.proposed': 'Propuso pagar',
  'payment.approved': 'Aprobó pagar',
  'payment.paid': 'Pagó',
  'payment.cancelled': 'Anuló un pago',
  'payment.minimum': 'Cambió desde cuánto se paga',
  'advance.maximum': 'Cambió hasta cuánto se da de anticipo',
  'payment.proof': 'Adjuntó el comprobante de un pago',
  'payment.returned': 'Anotó un pago que volvió',
  'point.added': 'Agregó un punto de acopio, retiro o feria',
  'point.changed': 'Cambió los datos de un punto',
  'point.ended': 'Cerró un punto',
  'announcement.made': 'Anunció algo',
  'announcement.ended': 'Bajó un anuncio',
  'federation.changed': 'Cambió los datos de la federación',
  'category.added': 'Agregó una clase de productos',
  'category.changed': 'Cambió el nombre o el lugar de una clase de productos',
  'category.pictured': 'Le puso foto a una clase de productos',
  'category.retired': 'Retiró una clase de productos',
  'category.offered': 'Volvió a ofrecer una clase de productos',
  'terms.asked': 'Pidió otro reparto de las ventas',
  'terms.confirmed': 'Confirmó otro reparto de las ventas',
  'terms.rejected': 'Rechazó otro reparto de las ventas',
  'seller.asked': 'Pidió cambiar quién vende y en qué cuenta se recibe la plata',
  'seller.confirmed': 'Confirmó otra vendedora o cuenta',
  'seller.rejected': 'Rechazó otra vendedora o cuenta',
  'rates.asked': 'Pidió cambiar las tarifas de despacho',
  'rates.confirmed': 'Confirmó otras tarifas de despacho',
  'rates.rejected': 'Rechazó otras tarifas de despacho',
  'account.added': 'Anotó una cuenta para pagarle a un grupo',
  'account.stopped': 'Paró un cambio de cuenta',
} as const

export type DeskAct = keyof typeof DESK_ACTS

/** What an act names first, of an organization that an officer founds, corrects or pauses: `association.founded`. */
export const kindInActs = (kind: 'federation' | 'association' | 'group'): 'association' | 'group' =>
  kind === 'group' ? 'group' : 'association'
