import type { CourseSeed } from '../../course-types.ts'
import { assemblyAndOffices } from './assembly-and-offices/index.ts'
import { clearAccounts } from './clear-accounts/index.ts'
import { fairPrice } from './fair-price/index.ts'
import { foodHygiene } from './food-hygiene/index.ts'
import { formalMarkets } from './formal-markets/index.ts'
import { innovation } from './innovation/index.ts'
import { phonePhotos } from './phone-photos/index.ts'
import { projects } from './projects/index.ts'
import { sellingOnline } from './selling-online/index.ts'
import { speakingUp } from './speaking-up/index.ts'

export const courses: CourseSeed[] = [
  foodHygiene,
  phonePhotos,
  speakingUp,
  assemblyAndOffices,
  clearAccounts,
  fairPrice,
  sellingOnline,
  innovation,
  formalMarkets,
  projects,
]
