import type { Payload } from 'payload'
import { expect } from 'vitest'
import type { ProfileOutcomeMessage, ProfileProposalMessage } from '../../store/src/contracts/bridge.ts'
import { isSignedByUs, signAsUs } from '../../store/src/kernel/signature.ts'
import { env } from '../src/env.ts'
import type { ProfileProposal } from '../src/payload-types.ts'
import { store } from './environment.ts'
import { ask } from './http.ts'

export const DOOR = '/api/profile-proposals'

let last = 0
/** Of a group of its own, each sent a second after the one before. */
export const newMessage = (more: Partial<ProfileProposalMessage> = {}): ProfileProposalMessage => {
  last += 1
  return {
    id: `profile_${String(last).padStart(10, '0')}`,
    group: { handle: `grupo-${last}`, name: `Grupo ${last}` },
    headline: 'Tejen junto al río',
    body: 'Somos nueve.\n\nTejemos en invierno.',
    quote: { text: 'La lana enseña.', author: 'Rosa' },
    photo: null,
    writtenBy: 'Rosa, encargada',
    sentAt: new Date(Date.UTC(2026, 10, 30, 12, 0, last)).toISOString(),
    ...more,
  }
}

/** As the store gives it. @param signature null: without one; left out: the right one */
export const give = (message: unknown, signature?: string | null) => {
  const body = typeof message === 'string' ? message : JSON.stringify(message)
  const signed = signature === undefined ? signAsUs(body, env.internalSecret) : signature
  return ask('POST', DOOR, { body, headers: signed === null ? {} : { 'x-mingaco-signature': signed } })
}

export type KeptProposal = Omit<ProfileProposal, 'image'> & { image: string | null }

export async function kept(payload: Payload, id: string): Promise<KeptProposal> {
  const where = { proposal: { equals: id } }
  const { docs } = await payload.find({ collection: 'profile-proposals', where, depth: 0 })
  if (!docs[0]) throw new Error(`no proposal ${id}`)
  return docs[0] as KeptProposal
}

export async function receive(payload: Payload, more: Partial<ProfileProposalMessage> = {}) {
  const message = newMessage(more)
  expect((await give(message)).status).toBe(201)
  return { message, proposal: await kept(payload, message.id) }
}

/** What the store was told, once what waits has run. */
export async function told(payload: Payload): Promise<ProfileOutcomeMessage[]> {
  await payload.jobs.run({ limit: 50 })
  return store.calls.map(({ path, body, signature }) => {
    const isSigned = isSignedByUs(signature, body, env.internalSecret)
    expect([path, isSigned]).toEqual(['/bridge/profile-outcomes', true])
    return JSON.parse(body) as ProfileOutcomeMessage
  })
}
