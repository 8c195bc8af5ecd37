import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, Where } from 'payload'

type Asked = { collection?: string; where?: Where; locale?: string }
type Builds = {
  buildQuery: (args: { payload: Payload; where: Where; locale?: string }) => Promise<Record<string, unknown>>
}

/** What asks with a `where`, of a collection and of its versions. */
const OF_DOCUMENTS = [
  'find',
  'findOne',
  'count',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'findDistinct',
]
const OF_VERSIONS = ['findVersions', 'countVersions', 'queryDrafts', 'deleteVersions', 'updateVersion']

/** Nothing is asked for, as `{ and: [] }` does: what Payload adds for who may see all. */
const isOfEverything = (where: Where): boolean =>
  Object.entries(where).every(
    ([key, parts]) => /^(and|or)$/i.test(key) && Array.isArray(parts) && parts.every(isOfEverything),
  )

/**
 * From now on each query of this run is also built by MongoDB's adapter, without a server: its path must be one that it
 * knows, and what comes out must ask for something, for an empty query is of everything.
 * @returns what it could not build, query by query
 */
export async function buildForBoth(payload: Payload): Promise<string[]> {
  const problems: string[] = []
  const mongo = mongooseAdapter({ url: 'mongodb://nobody' }).init({ payload })
  const asMongo: Payload = Object.create(payload, { db: { value: mongo } })
  mongo.payload = asMongo
  await mongo.init?.()

  async function build(name: string, { collection = 'payload-jobs', where, locale }: Asked): Promise<void> {
    if (!where || isOfEverything(where)) return
    const models = OF_VERSIONS.includes(name) ? asMongo.db.versions : asMongo.db.collections
    const model: Builds | undefined = Reflect.get(models, collection)
    if (!model) return
    const asked = `${name} of ${collection} where ${JSON.stringify(where)}`
    try {
      const built = await model.buildQuery({
        payload: asMongo,
        where,
        ...(locale !== undefined && { locale }),
      })
      if (Object.keys(built).length === 0) problems.push(`${asked}: would be everything`)
    } catch (error) {
      problems.push(`${asked}: ${String(error)}`)
    }
  }

  payload.db = new Proxy(payload.db, {
    get(db, name) {
      const value: unknown = Reflect.get(db, name)
      if (typeof value !== 'function' || ![...OF_DOCUMENTS, ...OF_VERSIONS].includes(String(name)))
        return value
      return async (asked: Asked) => {
        await build(String(name), asked)
        const answer: unknown = await Reflect.apply(value, db, [asked])
        return answer
      }
    },
  })
  return problems
}
