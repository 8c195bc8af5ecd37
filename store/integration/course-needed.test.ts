import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foodWaits } from '../src/modules/product/read/first-food'
import { courseLackedFor } from '../src/modules/training/read/office-course'
import { newestOutlines } from '../src/modules/training/read/outlines'
import { noteOutline } from '../src/modules/training/write/note-outline'
import { env } from './env'

let db: Knex
beforeAll(() => {
  db = knex({ client: 'pg', connection: env.databaseUrl, pool: { min: 0, max: 1 } })
})
afterAll(() => db.destroy())

test('where no course opens it nobody is asked for one, and everybody is again once one does', async () => {
  const trx = await db.transaction()
  try {
    for (const course of await newestOutlines(trx))
      await noteOutline(trx, { ...course, version: course.version + 1, isWithdrawn: true })
    const asked = async () => [
      (await foodWaits(trx, ['org_nueva']))?.course.handle ?? null,
      (await courseLackedFor(trx, 'treasurer', 'mem_nueva'))?.handle ?? null,
      (await courseLackedFor(trx, 'president', 'mem_nueva'))?.handle ?? null,
    ]
    expect(await asked()).toEqual([null, null, null])
    await noteOutline(trx, {
      handle: 'las-dos-cosas',
      version: 1,
      title: 'Las dos cosas',
      topic: 'treasury',
      level: 'basic',
      hours: 2,
      mode: 'online',
      audience: null,
      prerequisites: [],
      opens: ['food-handling', 'treasurer'],
      validityMonths: null,
      lessons: [],
      publishedAt: new Date().toISOString(),
      isWithdrawn: false,
    })
    expect(await asked()).toEqual(['las-dos-cosas', 'las-dos-cosas', null])
  } finally {
    await trx.rollback()
  }
})
