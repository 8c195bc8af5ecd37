/**
 * What can be told after it happened: its name, what it carries and its words in the panel. The panel imports this file
 * too. What an event carries is text, as it is kept: a reader of later years must still be able to read it.
 */
export const EVENTS = {
  'entry.code': { carries: ['code_id'], words: 'Un código para entrar, que ya no sirve' },
  'factor.set_up': { carries: ['member_id', 'counts_from'], words: 'Un segundo factor nuevo' },
  'factor.lessened': {
    carries: ['member_id', 'how', 'at'],
    words: 'Un segundo factor que ya no vale',
  },
  'invitation.made': { carries: ['membership_id', 'sealed'], words: 'La invitación a un grupo' },
  'contact.changed': { carries: ['correction_id'], words: 'Otro celular o correo para entrar' },
  'name.changed': { carries: ['correction_id'], words: 'Otro nombre de una socia' },
  'mandate.given': { carries: ['mandate_id'], words: 'El permiso para ayudar a un grupo' },
  'office.ends': { carries: ['mandate_id', 'days'], words: 'Un cargo que está por terminar' },
  'certificate.ends': {
    carries: ['certificate_id', 'ends_on', 'days'],
    words: 'Un certificado que está por vencer',
  },
  'certificate.revoked': { carries: ['certificate_id'], words: 'Un certificado anulado' },
  'certificates.extended': { carries: ['decision'], words: 'Certificados que sirven por más tiempo' },
  'lot.recalled': { carries: ['recall_id', 'order_id'], words: 'Un lote que se retira' },
  'order.placed': { carries: ['attempt_id', 'payment'], words: 'Los datos para transferir' },
  'order.paid': { carries: ['attempt_id'], words: 'Un pedido pagado' },
  'order.cancelled': { carries: ['attempt_id', 'is_seen'], words: 'Un pedido que venció sin pago' },
  'proof.rejected': { carries: ['attempt_id', 'proof_id'], words: 'Un comprobante que no sirvió' },
  'consignment.moved': { carries: ['consignment_id', 'state'], words: 'Cómo va un pedido' },
  'product.sent': { carries: ['organization_id', 'day'], words: 'Un producto que espera aprobación' },
  'product.approved': {
    carries: ['organization_id', 'product_id', 'version'],
    words: 'Un producto aprobado',
  },
  'product.returned': {
    carries: ['organization_id', 'product_id', 'version', 'reason'],
    words: 'Un cambio que pide la asociación',
  },
  'bank_account.added': { carries: ['bank_account_id'], words: 'La cuenta en que se le paga a un grupo' },
  'payout.paid': { carries: ['payout_id'], words: 'Un pago a un grupo' },
  'payout.unanswered': { carries: ['payout_id'], words: 'Un pago que nadie ha confirmado' },
  'payout.disputed': { carries: ['payout_id'], words: 'Un pago que no llegó' },
  'refund.requested': { carries: ['refund_id'], words: 'Una devolución' },
  'refund.sent': { carries: ['refund_id'], words: 'Una devolución hecha' },
  'profile.proposed': { carries: ['proposal_id'], words: 'Cómo quiere presentarse un grupo' },
  'rights.asked': { carries: ['change_id'], words: 'Un cambio que espera a una segunda persona' },
  'staff.invited': { carries: ['invitation_id', 'sealed'], words: 'La invitación al panel' },
  'staff.lessened': { carries: ['user_id', 'by', 'to'], words: 'Una cuenta del panel con menos permisos' },
  'session.moved': {
    carries: ['session_id', 'revision'],
    words: 'Una jornada que cambió de hora o de lugar',
  },
  'session.cancelled': { carries: ['session_id'], words: 'Una jornada que se suspendió' },
  'session.tomorrow': { carries: ['session_id', 'revision'], words: 'El recordatorio de una jornada' },
  'session.place_given': { carries: ['enrolment_id'], words: 'Un cupo que se desocupó' },
  'supply.asked': { carries: ['request_id'], words: 'Una institución que pide una cotización' },
  'supply.quoted': { carries: ['quotation_id', 'version'], words: 'Una cotización' },
  'supply.signed': { carries: ['quotation_id'], words: 'Un convenio firmado' },
  'supply.recalled': {
    carries: ['recall_id', 'agreement_id'],
    words: 'Un lote que se retira, a una institución',
  },
  'supply.called_off': { carries: ['call_off_id'], words: 'Un pedido de un convenio' },
  'share.given': { carries: ['share_id'], words: 'Lo que le tocó a un grupo de un pedido' },
  'share.tomorrow': { carries: ['share_id'], words: 'El recordatorio de responder un reparto' },
  'inputs.asked': { carries: ['ask_id'], words: 'Una compra en conjunto que se le pregunta a un grupo' },
  'inputs.shared': { carries: ['cost_id'], words: 'Lo que un grupo paga de una compra en conjunto' },
  'lot.stated': { carries: ['lot_id', 'number'], words: 'Un lote retenido, liberado o retirado' },
  'invoice.reminder': { carries: ['reminder_id'], words: 'El recordatorio de una factura' },
  'statement.issued': { carries: ['statement_id'], words: 'La liquidación de un mes' },
} as const satisfies Record<string, { carries: readonly string[]; words: string }>

export type EventName = keyof typeof EVENTS
export type Payload<N extends EventName> = Record<(typeof EVENTS)[N]['carries'][number], string>

/** An event as it was read: a name and exactly what belongs to it. */
export type KnownEvent<N extends EventName = EventName> = { [K in N]: { name: K; data: Payload<K> } }[N]

const isName = (name: string): name is EventName => Object.hasOwn(EVENTS, name)

/** Its words in the panel; of what this version does not know, plain ones. */
export const eventWords = (name: string): string => (isName(name) ? EVENTS[name].words : 'Un aviso')

/**
 * @throws Error for a name that nobody knows, or one that does not carry what belongs to it: nothing may be lost without
 * a word
 */
export function readEvent(name: string, data: Record<string, unknown>): KnownEvent {
  if (!isName(name)) throw new Error(`nobody knows an event «${name}»`)
  const missing = EVENTS[name].carries.filter((field) => typeof data[field] !== 'string')
  if (missing.length > 0) throw new Error(`event «${name}» lacks ${missing.join(', ')}`)
  return { name, data } as KnownEvent
}
