import {
  APIError,
  type DatabaseAdapterObj,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { mayOrderBy } from './sort-path.ts'

type Ordered = { sort?: string | string[]; req?: Partial<PayloadRequest> }

/** Every way to a list ends in the adapter, also those of the panel's own pages: the one place where all sorts pass. */
export function watchSort(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const find = db.find.bind(db)
      const queryDrafts = db.queryDrafts.bind(db)
      const findVersions = db.findVersions.bind(db)
      const findGlobalVersions = db.findGlobalVersions.bind(db)
      const findDistinct = db.findDistinct.bind(db)
      const ofList = (slug: string) => fieldsOf(args.payload, slug)
      db.find = async (query) => {
        refuse(ofList(query.collection), query)
        return find(query)
      }
      db.queryDrafts = async (query) => {
        refuse(ofList(query.collection), query)
        return queryDrafts(query)
      }
      db.findVersions = async (query) => {
        refuse(ofList(query.collection), query)
        return findVersions(query)
      }
      db.findGlobalVersions = async (query) => {
        refuse(fieldsOfGlobal(args.payload, query.global), query)
        return findGlobalVersions(query)
      }
      db.findDistinct = async (query) => {
        refuse(ofList(query.collection), query)
        return findDistinct(query)
      }
      return db
    },
  }
}

const internal = /^payload-(jobs|kv|migrations)$/

const fieldsOf = (payload: Payload, slug: string): FlattenedField[] | null =>
  internal.test(slug)
    ? null
    : (payload.config.collections.find((one) => one.slug === slug)?.flattenedFields ?? [])

const fieldsOfGlobal = (payload: Payload, slug: string): FlattenedField[] =>
  payload.config.globals.find((one) => one.slug === slug)?.flattenedFields ?? []

function refuse(fields: FlattenedField[] | null, { sort, req }: Ordered): void {
  if (!fields || !sort) return
  for (const path of [sort].flat()) {
    if (mayOrderBy(fields, path, Boolean(req?.user))) continue
    throw new APIError(`No se puede ordenar por «${path.slice(0, 60)}».`, 400, null, true)
  }
}
