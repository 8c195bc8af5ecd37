import { rm } from 'node:fs/promises'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { plainLine } from '../../../../../../../kernel/text/plain-text'
import { showStandardPhotoWorkflow } from '../../../../../../../workflows/supply/show-standard-photo'
import { deskOf } from '../../../../../guard'
import { ownStandardOf } from '../../read-standard'

type Upload = MedusaRequest & { file?: { path: string } }

export async function POST(req: Upload, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const file = req.file?.path ?? null
  const { kind, caption } = (req.body ?? {}) as { kind?: unknown; caption?: unknown }
  const standard = await ownStandardOf(req).catch(async (error: unknown) => {
    if (file) await rm(file, { force: true })
    throw error
  })
  const sent = {
    ...{ standard, kind: typeof kind === 'string' ? kind : '' },
    caption: plainLine(typeof caption === 'string' ? caption : ''),
  }
  await showStandardPhotoWorkflow(req.scope).run({ input: { officer, sent, file } })
  res.status(201).json({ ok: true })
}
