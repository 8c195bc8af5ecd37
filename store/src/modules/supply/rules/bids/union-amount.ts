import { DEED_FROM_UTM, SMALL_PURCHASE_UTM, type UnionFacts } from '../../../../contracts/desk/unions'

type Amount = Pick<UnionFacts, 'amount' | 'amountUnit'>

/** The month whose UTM counts: today's, and once the process closed, that of its closing day. */
export const utmMonthOf = (closesOn: string, today: string): string =>
  (today < closesOn ? today : closesOn).slice(0, 7)

/** Which paper a union signs among its members; null: pesos without the UTM do not tell. */
export function agreementNeeded(
  { amount, amountUnit }: Amount,
  utmClp: number | null,
): 'private_agreement' | 'public_deed' | null {
  if (amountUnit === 'clp' && utmClp === null) return null
  return isFrom({ amount, amountUnit }, DEED_FROM_UTM, utmClp) ? 'public_deed' : 'private_agreement'
}

/** Whether a process of so much can be bought as «Compra Ágil». */
export const isSmallPurchase = ({ amount, amountUnit }: Amount, utmClp: number | null): boolean =>
  amountUnit === 'utm'
    ? amount <= SMALL_PURCHASE_UTM
    : utmClp !== null && amount <= SMALL_PURCHASE_UTM * utmClp

const isFrom = ({ amount, amountUnit }: Amount, utm: number, utmClp: number | null): boolean =>
  amount >= (amountUnit === 'utm' ? utm : utm * (utmClp ?? 0))
