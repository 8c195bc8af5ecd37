import { rm } from 'node:fs/promises'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { User } from '../src/payload-types.ts'
import { env } from '../src/env.ts'
import { purgeQueue } from '../src/purge/shop.ts'
import { shop } from './environment.ts'

export type Staff = Record<'admin' | 'editor' | 'author' | 'otherAuthor', User>

/** An empty CMS on the real database; the schema comes from the migrations, as it does in production. */
export async function openCms(): Promise<{ payload: Payload; close: () => Promise<void> }> {
  const payload = await getPayload({ config })
  for (const collection of ['stories', 'groups', 'pages', 'media', 'users'] as const) {
    await payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true })
  }
  const close = async () => {
    await purgeQueue.idle()
    await shop.close()
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
      data: { name, role, email: `${name}@prueba.example`, password: 'clave-de-prueba' },
    })
  const admin = await hire('administra', 'admin')
  const editor = await hire('edita', 'editor')
  const author = await hire('escribe', 'author')
  const otherAuthor = await hire('otra', 'author')
  return { admin, editor, author, otherAuthor }
}
