import { readFile, rm } from 'node:fs/promises'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { env } from '../../env'
import { STAFF_PHOTO_FORMATS } from '../../contracts/product/photo-limits'
import { encodePhoto, removePhoto } from '../../modules/photo/write/encode-photo'
import { keepOriginal } from '../../modules/photo/write/keep-original'

/** `file`: path of the upload as it came, which stays private. */
export type NewPhoto = { file: string; alt: string }

const storePhotoStep = createStep(
  'store-photo',
  async ({ file, alt }: NewPhoto) => {
    try {
      const bytes = await readFile(file)
      const photo = await encodePhoto(bytes, { alt, formats: STAFF_PHOTO_FORMATS }, env.photosDir)
      await keepOriginal(file, bytes)
      return new StepResponse(photo, photo.key)
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
  },
  async (key) => {
    if (key) await removePhoto(key, env.photosDir)
  },
)

/** One photo taken in, re-encoded by us. */
export const storePhotoWorkflow = createWorkflow('store-photo', (input: NewPhoto) => {
  return new WorkflowResponse(storePhotoStep(input))
})
