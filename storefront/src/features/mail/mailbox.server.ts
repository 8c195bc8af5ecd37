import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../../lib/env.ts'
import { NotFound } from '../../lib/errors.ts'

export type Letter = {
  id: string
  at: string
  to: string
  /** A message to a phone has no page of its own, only its words. Letters of before say nothing. */
  channel?: 'email' | 'whatsapp' | 'sms'
  subject: string
  html: string
  text: string
}

export const isForPhone = (letter: Letter) => letter.channel === 'sms' || letter.channel === 'whatsapp'

const folder = () => path.join(env.dataDir, 'mailbox')
const fileName = /^([0-9a-f]{8,64})\.json$/

async function readLetter(file: string): Promise<Letter> {
  const letter = JSON.parse(await readFile(path.join(folder(), file), 'utf8')) as Omit<Letter, 'id'>
  return { ...letter, id: fileName.exec(file)?.[1] ?? '' }
}

/** The demo's mail, newest first. */
export async function letters(): Promise<Letter[]> {
  const files = await readdir(folder()).catch(() => [])
  const read = await Promise.all(files.filter((file) => fileName.test(file)).map(readLetter))
  return read.sort((a, b) => b.at.localeCompare(a.at)).slice(0, 200)
}

export async function letter(id: string): Promise<Letter> {
  if (!fileName.test(`${id}.json`)) throw new NotFound(id)
  return readLetter(`${id}.json`).catch(() => {
    throw new NotFound(id)
  })
}
