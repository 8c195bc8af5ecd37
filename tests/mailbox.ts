import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readStack } from './stack.ts'

type Letter = { at: string; to: string; subject: string; text: string }

const PATIENCE_MS = 20_000
const digits = (text: string) => text.replace(/\D/g, '')

/** The newest code that the demonstration's mailbox has for that number, no older than `since`. */
export async function codeFor(phone: string, since: Date): Promise<string> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    const code = lettersTo(phone, since)
      .map(({ text }) => /código es (\d{6})/.exec(text)?.[1])
      .find((found) => found !== undefined)
    if (code) return code
    await wait(100)
  }
  throw new Error(`no code came for ${phone}`)
}

function lettersTo(phone: string, since: Date): Letter[] {
  const folder = path.join(readStack().dataDir, 'mailbox')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Letter)
    .filter(({ to, at }) => digits(to).endsWith(digits(phone)) && new Date(at) >= since)
    .sort((a, b) => b.at.localeCompare(a.at))
}
