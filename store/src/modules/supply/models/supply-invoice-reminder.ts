import { model } from '@medusajs/framework/utils'
import { REMINDER_KINDS } from '../rules/paying/invoice-reminders'

/**
 * That a buyer is reminded of an invoice, each kind once, and what it owed that day: `interest_clp` null where a rate was
 * not known. Written with the event that tells it; never changed.
 */
export const SupplyInvoiceReminder = model
  .define('supply_invoice_reminder', {
    id: model.id({ prefix: 'sirem' }).primaryKey(),
    invoice_id: model.text(),
    kind: model.enum([...REMINDER_KINDS]),
    told_on: model.text(),
    left_clp: model.number(),
    interest_clp: model.number().nullable(),
    compensation_clp: model.number(),
  })
  .indexes([{ on: ['invoice_id', 'kind'], unique: true }])
