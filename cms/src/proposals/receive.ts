import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { ProfileProposalMessage } from '../../../store/src/contracts/bridge.ts'
import { refusal, signedDoor } from '../bridge/signed-door.ts'
import { NONSENSE } from '../doors/refuse-nonsense.ts'
import { noted } from './note-told.ts'
import { MAX_MESSAGE_BYTES, readMessage } from './read-message.ts'

/** `POST /api/profile-proposals`: a proposal of the store, kept once whatever is repeated. */
export const receiveProposal = signedDoor({
  path: '/',
  maxBytes: MAX_MESSAGE_BYTES,
  take: async (req, told) => {
    const message = readMessage(told)
    if (!message) return refusal(400, NONSENSE)
    if (await isKept(req, message.id)) return taken(200)
    await initTransaction(req)
    try {
      await keep(req, message)
      await commitTransaction(req)
    } catch (problem) {
      await killTransaction(req)
      // Another call with the same message came first.
      if (await isKept(req, message.id)) return taken(200)
      throw problem
    }
    return taken(201)
  },
})

const taken = (status: number): Response => Response.json({ ok: true }, { status })

async function isKept(req: PayloadRequest, proposal: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'profile-proposals',
    where: { proposal: { equals: proposal } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function keep(req: PayloadRequest, message: ProfileProposalMessage): Promise<void> {
  const { id, group, headline, body, quote, writtenBy, sentAt } = message
  const isNewest = await replaceOlder(req, group.handle, sentAt)
  await req.payload.create({
    collection: 'profile-proposals',
    data: {
      proposal: id,
      handle: group.handle,
      groupName: group.name,
      headline,
      body,
      quote: quote ?? {},
      image: await pictureOf(req, message),
      writtenBy,
      sentAt,
      state: isNewest ? 'waiting' : 'replaced',
    },
    overrideAccess: true,
    context: noted,
    req,
  })
}

/** What a group said before and nobody read yet gives way. Answers false when it said something later than this. */
async function replaceOlder(req: PayloadRequest, handle: string, sentAt: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'profile-proposals',
    where: { and: [{ handle: { equals: handle } }, { state: { equals: 'waiting' } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const moment = Date.parse(sentAt)
  for (const older of docs.filter((one) => Date.parse(one.sentAt) <= moment))
    await req.payload.update({
      collection: 'profile-proposals',
      id: older.id,
      data: { state: 'replaced', image: null },
      overrideAccess: true,
      context: noted,
      req,
    })
  return docs.every((one) => Date.parse(one.sentAt) <= moment)
}

/** Drawn again by us, as any picture: not to be seen by anybody until something published shows it. */
async function pictureOf(req: PayloadRequest, { photo, group }: ProfileProposalMessage) {
  if (!photo) return null
  const data = Buffer.from(photo.content, 'base64')
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt: photo.alt || `Foto de ${group.name}`.slice(0, 200) },
    file: { data, name: `${group.handle}.jpg`, mimetype: 'image/jpeg', size: data.length },
    locale: 'es',
    overrideAccess: true,
    req,
  })
  return id
}
