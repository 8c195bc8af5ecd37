import { model } from '@medusajs/framework/utils'

/** An event written in the transaction of what it tells; delivered at least once, in order of `id`. */
export const Outbox = model
  .define('outbox', {
    id: model.autoincrement().primaryKey(),
    name: model.text(),
    data: model.json(),
    tries: model.number().default(0),
    next_try_at: model.dateTime(),
    last_error: model.text().nullable(),
    done_at: model.dateTime().nullable(),
    /** Over without being told to everybody: nobody took a message. `unreached`: whom, as in `outbox/undelivered`. */
    given_up_at: model.dateTime().nullable(),
    unreached: model.json().nullable(),
  })
  .indexes([{ on: ['next_try_at'], where: 'done_at IS NULL' }])
