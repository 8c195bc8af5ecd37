import type { ConsignmentState } from '#contracts'

export const stateWords: Record<ConsignmentState, string> = {
  pending: 'Por aceptar',
  accepted: 'En preparación',
  short: 'En preparación, con menos',
  packed: 'Listo para entregar',
  handed_over: 'Entregado por el grupo',
  delivered: 'Llegó',
  cancelled: 'Se anuló',
}

export const stepWords: Record<ConsignmentState, string> = {
  pending: 'Se compró',
  accepted: 'El grupo lo aceptó',
  short: 'Faltó algo',
  packed: 'Quedó listo',
  handed_over: 'Salió del grupo',
  delivered: 'Llegó a quien compró',
  cancelled: 'Se anuló',
}

export type Step = 'accepted' | 'packed' | 'handed_over' | 'delivered'

/** What an officer may say next of a consignment, and how. */
export const nextStep: Partial<Record<ConsignmentState, { to: Step; words: string }>> = {
  pending: { to: 'accepted', words: 'Aceptarlo por el grupo' },
  accepted: { to: 'packed', words: 'Ya está listo' },
  short: { to: 'packed', words: 'Ya está listo' },
  packed: { to: 'handed_over', words: 'El grupo lo entregó' },
  handed_over: { to: 'delivered', words: 'Llegó a quien compró' },
}

export const refundReasons: Record<string, string> = {
  shortage: 'Faltó algo',
  cancellation: 'Se anuló',
  withdrawal: 'Se arrepintió',
  guarantee: 'Garantía',
}

export const news: Record<string, string> = {
  accepted: 'Quedó aceptado. El grupo ya lo puede preparar.',
  packed: 'Quedó listo para entregar.',
  handed_over: 'Quedó entregado, y el grupo lo ve en su cuenta.',
  delivered: 'Quedó escrito que llegó.',
  falta: 'Quedó escrito lo que falta. La plata de eso vuelve a quien compró.',
  devuelto: 'Quedó pedida la devolución. Si va por transferencia, está en «Devoluciones».',
  anulado: 'Quedó anulado. La plata vuelve a quien compró.',
}
