import { model } from '@medusajs/framework/utils'

/** How often something was done within its window. `id` names what, by whom (a keyed hash) and the window's length. */
export const EntryLimit = model
  .define('entry_limit', {
    id: model.text().primaryKey(),
    count: model.number(),
    ends_at: model.dateTime(),
  })
  .indexes([{ on: ['ends_at'] }])
