import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import type { ProfileOutcomeMessage } from '../../../contracts'
import { read } from '../../../kernel/problem'
import { noteProfileToldWorkflow } from '../../../workflows/federation/note-profile-told'

const outcome = z.object({
  id: z.string().min(1).max(64),
  outcome: z.enum(['taken', 'published', 'declined']),
  reason: z.string().max(500).nullable(),
  at: z.iso.datetime(),
}) satisfies z.ZodType<ProfileOutcomeMessage>

/** The cms tells what became of a proposal. Told again, nothing happens. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { outcome: told, ...about } = read(outcome, req.body)
  const { result } = await noteProfileToldWorkflow(req.scope).run({ input: { ...about, told } })
  res.json(result)
}
