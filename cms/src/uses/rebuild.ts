import { createLocalReq, type Payload } from 'payload'
import { noteTextUses, noteUsesOfGlobal, TEXT_KINDS } from './note-uses.ts'

/** Where pictures are used in what was written before that was noted. */
export async function rebuildUses(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'picture-uses', overrideAccess: true })
  if (totalDocs > 0) return
  const req = await createLocalReq({}, payload)
  for (const kind of TEXT_KINDS) {
    const { docs } = await payload.db.find({ collection: kind, pagination: false, req })
    for (const { id } of docs) await noteTextUses(req, kind, id)
  }
  for (const kind of ['brand', 'navigation'] as const) await noteUsesOfGlobal(req, kind)
}
