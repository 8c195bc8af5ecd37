import { model } from '@medusajs/framework/utils'

/** An order of which it was looked at least once what has to be issued. */
export const NotedOrder = model.define('noted_order', {
  order_id: model.text().primaryKey(),
})
