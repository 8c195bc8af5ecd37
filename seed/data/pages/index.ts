import { aboutUs } from './about-us.ts'
import { accessibility } from './accessibility.ts'
import { bulkBuying } from './bulk-buying.ts'
import { changesAndReturns } from './changes-and-returns.ts'
import { deliveryAndPickup } from './delivery-and-pickup.ts'
import { howMoneyIsShared } from './how-money-is-shared.ts'
import { terms } from './terms.ts'
import { whoSells } from './who-sells.ts'
import { yourData } from './your-data.ts'
import type { PageSeed } from '../../types.ts'

export const pages: PageSeed[] = [
  aboutUs,
  accessibility,
  bulkBuying,
  changesAndReturns,
  deliveryAndPickup,
  howMoneyIsShared,
  terms,
  whoSells,
  yourData,
]
