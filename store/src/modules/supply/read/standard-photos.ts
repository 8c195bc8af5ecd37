import { standardPhotos } from './rows'

/** SQL: the photographs of a version as JSON, those of what is right first. @param standard, version columns of the query */
export const photosOf = (standard: string, version: string) =>
  `select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'photo', f.photo)
    order by f.kind, f.created_at, f.id), '[]') from ${standardPhotos} f
  where f.standard_id = ${standard} and f.version = ${version}`
