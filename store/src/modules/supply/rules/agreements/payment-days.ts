/** Within which an invoice is paid (Ley 21.131), unless an agreement between both is registered. */
export const LEGAL_PAYMENT_DAYS = 30
const LONGEST_DAYS = 120

/** What is wrong with days to pay, by field; nothing: they can be agreed. */
export function paymentProblems({
  paymentDays,
  paymentAgreement,
}: {
  paymentDays: number
  paymentAgreement: string
}): Record<string, string> {
  if (paymentDays > LONGEST_DAYS) return { paymentDays: `A lo más ${LONGEST_DAYS} días.` }
  if (paymentDays <= LEGAL_PAYMENT_DAYS || paymentAgreement) return {}
  return {
    paymentAgreement: `Por ley son ${LEGAL_PAYMENT_DAYS} días. Para más, escribe el acuerdo firmado e inscrito que lo permite.`,
  }
}
