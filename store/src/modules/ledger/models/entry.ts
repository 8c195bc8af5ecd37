import { model } from '@medusajs/framework/utils'
import { ACCOUNTS, ENTRY_KINDS } from '../rules/ledger-words'
import { Posting } from './posting'

/**
 * One account's part of a posting, in whole pesos; a balance is a sum. Never changed and never deleted: the database
 * refuses it, but for stamping `statement_id` once.
 */
export const Entry = model
  .define('ledger_entry', {
    id: model.id({ prefix: 'ent' }).primaryKey(),
    posting: model.belongsTo(() => Posting, { mappedBy: 'entries' }),
    account: model.enum([...ACCOUNTS]),
    organization_id: model.text().nullable(),
    kind: model.enum([...ENTRY_KINDS]),
    amount_clp: model.number(),
    order_id: model.text().nullable(),
    consignment_id: model.text().nullable(),
    line_id: model.text().nullable(),
    terms_id: model.text().nullable(),
    basis_points: model.number().nullable(),
    reverses_id: model.text().nullable(),
    statement_id: model.text().nullable(),
  })
  .indexes([{ on: ['order_id'] }, { on: ['consignment_id'] }, { on: ['organization_id', 'statement_id'] }])
