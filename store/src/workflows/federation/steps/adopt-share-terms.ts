import { MedusaError } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'
import { splitAmount } from '../../../rules/shares'

export type ShareTermsInput = {
  group: number
  association: number
  federation: number
  fund: number
  /** Basis points of what is charged by card. */
  cardFee: number
  assemblyDate: string
  minutes: string
}

/** A vote is a new row, in force from now on; sales made before keep the shares frozen on them. */
export const adoptShareTermsStep = createStep(
  'adopt-share-terms',
  async (input: ShareTermsInput, { container }) => {
    try {
      splitAmount(10_000, [input.group, input.association, input.federation, input.fund])
    } catch {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        'Las partes deben sumar 10.000 puntos base (100 %).',
      )
    }
    const terms = await container.resolve<FederationService>(FEDERATION).createShareTerms({
      group_bp: input.group,
      association_bp: input.association,
      federation_bp: input.federation,
      fund_bp: input.fund,
      card_fee_bp: input.cardFee,
      assembly_date: input.assemblyDate,
      minutes: input.minutes,
      valid_from: new Date(),
    })
    return new StepResponse(terms, terms.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<FederationService>(FEDERATION).deleteShareTerms(id)
  },
)
