import { model } from '@medusajs/framework/utils'

/** A photo that a group sent and that we drew again. Its row is written when all its files are there. */
export const OrganizationPhoto = model
  .define('organization_photo', {
    id: model.id({ prefix: 'photo' }).primaryKey(),
    /** Of the files at `/media`. */
    key: model.text().unique(),
    organization_id: model.text(),
    /** The key of its upload, made by the phone: the same upload is the same photo. */
    upload: model.text(),
    /** Of the bytes that the phone sent, which `original` keeps in private. */
    sha256: model.text(),
    bytes: model.number(),
    original: model.text(),
    photo: model.json(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'upload'], unique: true }])
