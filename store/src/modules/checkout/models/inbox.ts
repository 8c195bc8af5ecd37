import { model } from '@medusajs/framework/utils'

/** What a gateway told us, each thing once. */
export const Inbox = model
  .define('inbox', {
    id: model.id({ prefix: 'inb' }).primaryKey(),
    provider: model.text(),
    event_id: model.text(),
    data: model.json(),
  })
  .indexes([{ on: ['provider', 'event_id'], unique: true }])
