import type { CourseSeed } from '../../course-types.ts'
import { clearAccounts } from './clear-accounts/index.ts'
import { foodHygiene } from './food-hygiene/index.ts'
import { phonePhotos } from './phone-photos/index.ts'

export const courses: CourseSeed[] = [foodHygiene, phonePhotos, clearAccounts]
