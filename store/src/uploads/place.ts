import { chmodSync, mkdirSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env'

/** Made by the phone, so that a lost answer costs nothing: it asks again at the address that it already knows. */
export const UPLOAD_KEY = /^[0-9a-f]{32}$/

/** Under which name a group's upload lies here: another group's of the same key is another one. */
export const uploadId = (organizationId: string, key: string) => `${organizationId}-${key}`

export const uploadFile = (id: string) => path.join(env.partsDir, id)

export function openPlace(): string {
  mkdirSync(env.partsDir, { recursive: true, mode: 0o700 })
  chmodSync(env.partsDir, 0o700)
  return env.partsDir
}

/** Its bytes and what is known of it. */
export async function removeUpload(id: string): Promise<void> {
  await Promise.all([uploadFile(id), `${uploadFile(id)}.json`].map((file) => rm(file, { force: true })))
}

/** The group's uploads that are not a photo yet. */
export async function uploadsOf(organizationId: string): Promise<string[]> {
  const names = await readdir(openPlace())
  return names.filter((name) => name.startsWith(`${organizationId}-`) && !name.endsWith('.json'))
}
