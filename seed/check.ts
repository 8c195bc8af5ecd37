/** `node seed/check.ts`: says what is wrong with the facts in `data/`, before anything starts. */
import { existsSync } from 'node:fs'
import { associations } from './data/associations.ts'
import { brand } from './data/brand.ts'
import { categories } from './data/categories.ts'
import { federation } from './data/federation.ts'
import { groups } from './data/groups/index.ts'
import { navigation } from './data/navigation.ts'
import { pages } from './data/pages/index.ts'
import { points } from './data/points.ts'
import { products } from './data/products/index.ts'
import { profiles } from './data/profiles/index.ts'
import { stories } from './data/stories/index.ts'
import { territory } from './data/territory.ts'
import { Failure, run } from './failure.ts'
import { problemsOf } from './problems-of.ts'

await run('Datos de la federación', () => {
  const problems = problemsOf(
    {
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
      brand,
      navigation,
    },
    (stem) => existsSync(new URL(`images/${stem}.avif`, import.meta.url)),
  )
  if (problems.length === 0) return Promise.resolve()
  throw new Failure(`en seed/data hay algo que corregir:\n${problems.map((one) => `  · ${one}`).join('\n')}`)
})
