import { rm } from 'node:fs/promises'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { expect } from 'vitest'
import type { User } from '../src/payload-types.ts'
import { env } from '../src/env.ts'
import { purgeQueue } from '../src/purge/shop.ts'
import { buildForBoth } from './both-builders.ts'
import { shop, store } from './environment.ts'
import { PASSWORD } from './http.ts'

export type Staff = Record<'admin' | 'editor' | 'author' | 'otherAuthor' | 'trainer' | 'otherTrainer', User>

/** An empty CMS on the real database; the schema comes from the migrations, as it does in production. */
export async function openCms(): Promise<{ payload: Payload; close: () => Promise<void> }> {
  const payload = await getPayload({ config })
  // Who knocks at a door starts the clock of jobs; a job that the clock and a test begin at once is done twice.
  payload.config.jobs.autoRun = []
  const unbuilt = await buildForBoth(payload)
  for (const collection of ['picture-uses', 'profile-proposals', 'course-outlines', 'payload-jobs'] as const)
    await payload.db.deleteMany({ collection, where: {} })
  for (const collection of [
    'stories',
    'groups',
    'pages',
    'courses',
    'lessons',
    'lesson-files',
    'media',
  ] as const) {
    await payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true })
  }
  await payload.db.deleteMany({ collection: 'users', where: {} })
  const close = async () => {
    await purgeQueue.idle()
    expect(unbuilt).toEqual([])
    expect(payload.crons).toEqual([])
    await shop.close()
    await store.close()
    await payload.destroy()
    await rm(env.dataDir, { recursive: true, force: true })
  }
  return { payload, close }
}

export async function hireStaff(payload: Payload): Promise<Staff> {
  const hire = (name: string, role: User['role']) =>
    payload.create({
      collection: 'users',
      overrideAccess: true,
      data: { name, role, email: `${name}@prueba.example`, password: PASSWORD },
    })
  const admin = await hire('administra', 'admin')
  const editor = await hire('edita', 'editor')
  const author = await hire('escribe', 'author')
  const otherAuthor = await hire('otra', 'author')
  const trainer = await hire('forma', 'trainer')
  const otherTrainer = await hire('forma-tambien', 'trainer')
  return { admin, editor, author, otherAuthor, trainer, otherTrainer }
}
