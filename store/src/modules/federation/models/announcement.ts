import { model } from '@medusajs/framework/utils'

/**
 * What an organization tells buyers (`shop`) or the groups below it (`groups`), from a day to a day in Chile, both included.
 * `by`: the mandate of who said it. Its words are never changed: what was wrong ends, and is said anew.
 */
export const Announcement = model
  .define('announcement', {
    id: model.id({ prefix: 'anno' }).primaryKey(),
    organization_id: model.text(),
    place: model.enum(['shop', 'groups']),
    text: model.text(),
    from_day: model.text(),
    until_day: model.text(),
    by: model.text(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ['organization_id', 'until_day'] }])
