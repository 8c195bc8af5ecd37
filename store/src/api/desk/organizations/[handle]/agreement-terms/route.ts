import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskAgreementTerms } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { readDeskChanges } from '../../../../../modules/access/read/read-desk-changes'
import {
  agreementTermsShown,
  readAgreementTerms,
} from '../../../../../modules/federation/read/agreement-terms'
import { openedBy } from '../../../../../modules/federation/rules/capabilities'
import { demandAgreementTerms } from '../../../../../modules/federation/write/write-agreement-terms'
import { askAtDeskWorkflow } from '../../../../../workflows/access/ask-at-desk'
import { deskOf } from '../../../guard'
import { agreementTermsAsked } from '../share-terms/share-terms-asked'

/** How what institutions pay is shared, and what waits for a second officer. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { handle, organizationId, memberId, held } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const office = openedBy(held, 'terms')
  const by = office && `mandate:${office.mandateId}`
  const [inForce, kept, changes] = await Promise.all([
    agreementTermsShown(knex, organizationId),
    readAgreementTerms(knex, organizationId),
    readDeskChanges(knex, handle, { memberId, offices: { agreement_terms: by } }),
  ])
  const versions = kept.map(({ basisPoints: [group, association, federation, fund], ...one }) => ({
    ...{ id: one.id, group, association, federation, fund, assemblyDate: one.assemblyDate },
    ...{ minutes: one.minutes, validFrom: one.validFrom.toISOString(), isInForce: one.isInForce },
  }))
  res.json({ inForce, versions, changes } satisfies DeskAgreementTerms)
}

/** Happens when a second officer confirms it. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { handle, officer } = deskOf(req)
  const after = { ...read(agreementTermsAsked, req.body), organization: handle }
  await demandAgreementTerms(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), after)
  const input = { kind: 'agreement_terms' as const, after, officer, isRescue: false }
  const { result } = await askAtDeskWorkflow(req.scope).run({ input })
  res.status(202).json({ change: result })
}
