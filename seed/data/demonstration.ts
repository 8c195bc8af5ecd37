import type { SeedData } from '../problems-of.ts'
import { associations } from './associations.ts'
import { brand } from './brand.ts'
import { categories } from './categories.ts'
import { courses } from './courses/index.ts'
import { federation } from './federation.ts'
import { groups } from './groups/index.ts'
import { navigation } from './navigation.ts'
import { pages } from './pages/index.ts'
import { points } from './points.ts'
import { products } from './products/index.ts'
import { profiles } from './profiles/index.ts'
import { stories } from './stories/index.ts'
import { territory } from './territory.ts'

/** All that the demonstration is begun with. */
export const demonstration: SeedData = {
  federation,
  territory,
  associations,
  groups,
  points,
  categories,
  products,
  profiles,
  stories,
  pages,
  courses,
  brand,
  navigation,
}
