import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readStack } from '../support/stack.ts'

export type Message = {
  at: string
  to: string
  channel: string
  subject: string
  text: string
  html: string
  template: string
}

const PATIENCE_MS = 60_000
/** All of the mailbox of the stack whose data are in that folder. */
export function messagesIn(dataDir: string): Message[] {
  const folder = path.join(dataDir, 'mailbox')
  // Made with the first message.
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Message)
}

const digits = (text: string) => text.replace(/\D/g, '')

/** What the demonstration's mailbox holds for a contact, newest first. */
export function messagesTo(contact: string): Message[] {
  const isHers = ({ to }: Message) =>
    to === contact || (digits(contact) && digits(to).endsWith(digits(contact)))
  return messagesIn(readStack().dataDir)
    .filter(isHers)
    .sort((a, b) => b.at.localeCompare(a.at))
}

/** The newest code for that contact, no older than `since`, once it came. */
export async function codeFor(contact: string, since: Date): Promise<string> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    const letter = messagesTo(contact).find(
      ({ template, at }) => template === 'entry_code' && new Date(at) >= since,
    )
    const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0]
    if (code) return code
    await wait(100)
  }
  throw new Error(`no code came for ${contact}`)
}
