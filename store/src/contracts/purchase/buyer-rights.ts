/**
 * What a buyer may do with what she bought, as Chilean law has it: one rule and one text of each right, for the product's
 * page, the sheet before paying, the letter, the order's page, the shop's pages and what machines read.
 */

/** Days from reception to change one's mind. */
export const WITHDRAWAL_DAYS = 10
/** The same when the confirmation with the conditions was never sent. */
export const WITHDRAWAL_DAYS_UNCONFIRMED = 90
/** Legal guarantee, from reception. */
export const GUARANTEE_MONTHS = 6
/** Days, at most, from the word of the buyer to her money. */
export const REFUND_WITHIN_DAYS = 45

export const RIGHTS = {
  withdrawal: `Si te arrepientes, tienes ${WITHDRAWAL_DAYS} días desde que lo recibes para devolverlo.`,
  exclusion:
    'No se puede devolver por arrepentimiento lo que se avisó antes de pagar: lo fresco, lo hecho a tu medida y lo de higiene ya abierto.',
  refund: `Te devolvemos lo que pagaste, con el despacho de ida, a más tardar ${REFUND_WITHIN_DAYS} días después de que nos avises, por el mismo medio con que pagaste.`,
  unconfirmed: `Si no te llegó el correo con las condiciones de tu compra, los ${WITHDRAWAL_DAYS} días son ${WITHDRAWAL_DAYS_UNCONFIRMED}.`,
  guarantee: `Si algo viene malo, tienes ${GUARANTEE_MONTHS} meses desde que lo recibes para elegir: que lo arreglen, que lo cambien o que te devuelvan la plata.`,
  perishablePhoto:
    'Si era algo fresco, una foto de cómo llegó nos ayuda a resolverlo luego. Sin foto, tu garantía es la misma.',
  experienceWithdrawal: `Si te arrepientes de una visita o un taller, tienes ${WITHDRAWAL_DAYS} días desde que lo compras, mientras no se haya hecho.`,
  experienceExclusion: 'No corre para la visita o el taller en que se avisó antes de pagar.',
  experienceRefund: `Te devolvemos lo que pagaste a más tardar ${REFUND_WITHIN_DAYS} días después de que nos avises, por el mismo medio con que pagaste.`,
  experienceGuarantee:
    'Si una visita o un taller no se hace, o no es lo que se ofreció, tú eliges: otra fecha o que te devolvamos la plata.',
} as const

/** @param isConfirmed the confirmation with the conditions was sent */
export const withdrawalDays = (isConfirmed: boolean): number =>
  isConfirmed ? WITHDRAWAL_DAYS : WITHDRAWAL_DAYS_UNCONFIRMED

/** Last day to change one's mind, `YYYY-MM-DD`. @param receivedOn `YYYY-MM-DD` */
export function withdrawalUntil(receivedOn: string, isConfirmed: boolean): string {
  const day = new Date(`${receivedOn}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + withdrawalDays(isConfirmed))
  return day.toISOString().slice(0, 10)
}
