import { Module } from '@medusajs/framework/utils'
import { PhotoService } from './service'

export const PHOTO = 'photo'

export default Module(PHOTO, { service: PhotoService })
