import type { ProductDoc, QuoteConsignment } from '#contracts'
import { isExperience } from '../../../../store/src/contracts/product/experience.ts'
import { addWorkingDays } from '../../../../store/src/kernel/time/working-days.ts'
import { day } from '../../lib/format.ts'

/** «Otra tanda puede estar lista desde el 15-12-2026.» @param moreOn null: nothing is said */
const batchWords = (moreOn: string | null): string =>
  moreOn ? `Otra tanda puede estar lista desde el ${day(moreOn)}.` : ''

type Product = Pick<ProductDoc, 'isUnique' | 'leadTimeDays' | 'kind'> & {
  maker: Pick<ProductDoc['maker'], 'backOn'>
}

/** When more of it can be made; null: there is no more of it to ask for. Of a resting group no day is said. */
export function moreOf(product: Product, today: string): string | null {
  if (product.isUnique || isExperience(product)) return null
  const { leadTimeDays, maker } = product
  return batchWords(leadTimeDays > 0 && !maker.backOn ? addWorkingDays(today, leadTimeDays) : null)
}

/** When another batch of all that is in a cart can be ready: of the last of its groups. */
export const moreOfCart = (consignments: readonly Pick<QuoteConsignment, 'moreOn'>[]): string =>
  batchWords(
    consignments
      .flatMap(({ moreOn }) => moreOn ?? [])
      .sort()
      .at(-1) ?? null,
  )
