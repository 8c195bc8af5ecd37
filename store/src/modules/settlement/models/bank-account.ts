import { model } from '@medusajs/framework/utils'

/**
 * Where a body is paid. A change is a new row that is used from `usable_from` on, three days later, unless it is taken
 * back before (`ended_at`); until then the one before is used. A group without a legal person is paid through a member
 * (`collector_id`) whom it named in writing (`consent`: where that is written).
 */
export const BankAccount = model
  .define('bank_account', {
    id: model.id({ prefix: 'bank' }).primaryKey(),
    organization_id: model.text(),
    holder_name: model.text(),
    holder_rut: model.text(),
    bank: model.text(),
    kind: model.text(),
    number: model.text(),
    email: model.text().nullable(),
    collector_id: model.text().nullable(),
    consent: model.text().nullable(),
    added_by: model.text(),
    usable_from: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
  })
  .indexes([{ on: ['organization_id', 'usable_from'] }])
