import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskProposalWhole, Photo } from '../../../../../../contracts'
import { notFound, read } from '../../../../../../kernel/problem'
import { categoryNames } from '../../../../../../medusa/read/category-names'
import { compare } from '../../../../../../contracts/product/compare'
import { judgeProposalWorkflow } from '../../../../../../workflows/product/judge-proposal'
import { proposalDecision } from './proposal-decision'
import { deskOf } from '../../../../guard'
import { readProposals } from '../read-proposals'

const keysOf = (photos: Photo[]) => photos.map(({ key }) => key).join()

/** One that still waits. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const [found] = await readProposals(req, req.params.id ?? '')
  if (!found) throw notFound('Ese producto ya no espera respuesta. Mira los que quedan.')
  const { before, after, missing, course } = found.proposal
  const names = await categoryNames(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const proposal: DeskProposalWhole = {
    ...found.head,
    photos: after.photos,
    photosBefore: before && keysOf(before.photos) !== keysOf(after.photos) ? before.photos : null,
    missing,
    course,
    lines: compare(before, after, names),
  }
  res.json({ proposal })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { ...read(proposalDecision, req.body), productId: req.params.id ?? '', officer }
  const { result } = await judgeProposalWorkflow(req.scope).run({ input })
  res.json(result)
}
