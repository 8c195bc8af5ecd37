import type { OfThousand } from '../../../contracts'
import { splitOfConsignment } from './consignment-split'

/** «De cada $1.000», says the phone. */
const SHOWN_CLP = 1000

const ACCOUNTS = ['group', 'association', 'federation', 'fund'] as const

/** Shares in the order of `ACCOUNTS`; they add up to 10,000. */
export type ThousandTerms = {
  basisPoints: readonly number[]
  cardFeeBp: number
  assemblyDate: string
  minutes: string
}

/**
 * What becomes of each $1.000 that a buyer pays for goods sold under these terms, as their hand-over would write it
 * into the books. The lines add up to the $1.000.
 * @throws RangeError as `splitAmount`
 */
export function ofThousand({ basisPoints, cardFeeBp, assemblyDate, minutes }: ThousandTerms): OfThousand {
  const shares = ACCOUNTS.map((account, index) => ({
    account,
    organizationId: account,
    basisPoints: basisPoints[index] ?? 0,
  }))
  const kept = { lines: [{ lineId: 'goods', amountClp: SHOWN_CLP }], deliveryClp: 0 }
  const split = (fee: number) =>
    splitOfConsignment({ consignmentId: 'goods', cardFeeBp: fee, vat: null, shares }, kept).flatMap(
      ({ account, ...line }) => (isTold(account) ? [{ to: account, ...line }] : []),
    )
  return { byCard: split(cardFeeBp), withoutFee: split(0), cardFeeBp, vote: { assemblyDate, minutes } }
}

const TOLD: readonly string[] = [...ACCOUNTS, 'tax', 'gateway']
const isTold = (account: string): account is OfThousand['byCard'][number]['to'] => TOLD.includes(account)
