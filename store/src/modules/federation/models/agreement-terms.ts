import { model } from '@medusajs/framework/utils'

/**
 * How invoices of the agreements of one organization are shared, as its assembly voted it, in basis points that add up to
 * 10,000. A new vote is a new row; without any, the shares of the shop hold.
 */
export const AgreementTerms = model
  .define('agreement_terms', {
    id: model.id({ prefix: 'aterms' }).primaryKey(),
    organization_id: model.text(),
    group_bp: model.number(),
    association_bp: model.number(),
    federation_bp: model.number(),
    fund_bp: model.number(),
    assembly_date: model.text(),
    minutes: model.text(),
    valid_from: model.dateTime(),
  })
  .indexes([{ on: ['organization_id', 'valid_from'] }])
